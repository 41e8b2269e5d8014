package city.ordinance.dsl.verify;

import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The engine fires the same rules when it is asked again, and when the rules stand in another order: reversed first,
 * then shuffled by fixed numbers.
 */
final class OrderCheck implements Check {
    private final List<Future<List<PointSpace>>> others;

    /** Begins to compile and to try the other orders in the background. */
    OrderCheck(
            RuleOrder order,
            Verifier.Compiler compiler,
            int orders,
            Examiner examiner,
            List<SituationType<?>> types,
            ExecutorService background) {
        this.others = IntStream.range(0, orders)
                .mapToObj(number -> background.submit(
                        () -> examiner.examineAll(types, compiler.compile(text(order, number), order.rules()))))
                .toList();
    }

    private static Map<String, String> text(RuleOrder order, int number) {
        return number == 0 ? order.reversed() : order.shuffled(number);
    }

    @Override
    public void run(Examined edition, Results results) {
        List<SituationType<?>> types = edition.pack().types();
        List<PointSpace> again = edition.examiner().examineAll(types, edition.decider());
        compare(edition, again, FindingCode.NOT_DETERMINISTIC, "decided a second time", results);
        for (int number = 0; number < others.size(); number++) {
            String words =
                    number == 0 ? "with the rules in reversed order" : "with the rules in shuffled order " + number;
            compare(edition, Background.result(others.get(number)), FindingCode.ORDER_DEPENDENT, words, results);
        }
    }

    private static void compare(
            Examined edition, List<PointSpace> others, FindingCode code, String words, Results results) {
        for (int i = 0; i < others.size(); i++) {
            PointSpace space = edition.spaces().get(i);
            PointSpace other = others.get(i);
            BitSet differs = space.differing(other);
            if (!differs.isEmpty()) {
                report(edition, space, other, differs, code, words, results);
            }
        }
        code.property().ifPresent(property -> results.examined(property, edition.points()));
    }

    private static void report(
            Examined edition,
            PointSpace space,
            PointSpace other,
            BitSet differs,
            FindingCode code,
            String words,
            Results results) {
        int first = differs.nextSetBit(0);
        BitSet rules = (BitSet) other.fired(first).clone();
        rules.xor(space.fired(first));
        List<String> ids = edition.ids(rules);
        results.add(
                code,
                "The rules " + String.join(", ", ids) + " fire or not when the same situation is " + words + ": "
                        + differs.cardinality() + " of " + space.points() + " situations differ" + edition.inEdition()
                        + ".",
                ids,
                "",
                Witness.around(space.trial(), differs));
    }
}
