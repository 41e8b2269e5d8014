package city.ordinance.dsl.verify;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The engine fires the same rules when it is asked again, and when the rules stand in another order: reversed first,
 * then shuffled by fixed numbers.
 */
final class OrderCheck implements Check {
    private final List<Future<PointDecider>> others;

    /** Begins to compile the other orders in the background. */
    OrderCheck(RuleOrder order, PointDecider.Compiler compiler, int orders, ExecutorService background) {
        this.others = IntStream.range(0, orders)
                .mapToObj(number -> background.submit(() -> compiler.compile(text(order, number))))
                .toList();
    }

    private static Map<String, String> text(RuleOrder order, int number) {
        return number == 0 ? order.reversed() : order.shuffled(number);
    }

    @Override
    public void run(Examined edition, Results results) {
        compare(edition, edition.decider(), FindingCode.NOT_DETERMINISTIC, "decided a second time", results);
        for (int number = 0; number < others.size(); number++) {
            String words =
                    number == 0 ? "with the rules in reversed order" : "with the rules in shuffled order " + number;
            compare(edition, Background.result(others.get(number)), FindingCode.ORDER_DEPENDENT, words, results);
        }
    }

    private static void compare(Examined edition, PointDecider other, FindingCode code, String words, Results results) {
        for (PointSpace space : edition.spaces()) {
            BitSet differs = new BitSet();
            space.valid().stream()
                    .filter(point -> !edition.examiner()
                            .fired(space.type(), point, other)
                            .equals(space.fired(point)))
                    .forEach(differs::set);
            if (!differs.isEmpty()) {
                report(edition, space, differs, other, code, words, results);
            }
        }
        code.property().ifPresent(property -> results.examined(property, edition.points()));
    }

    private static void report(
            Examined edition,
            PointSpace space,
            BitSet differs,
            PointDecider other,
            FindingCode code,
            String words,
            Results results) {
        int first = differs.nextSetBit(0);
        BitSet rules = edition.examiner().fired(space.type(), first, other);
        rules.xor(space.fired(first));
        Optional<Witness> witness = Witness.around(space.type(), differs);
        List<String> ids = edition.ids(rules);
        results.add(
                code,
                "The rules " + String.join(", ", ids) + " fire in some situations and not in others when the same "
                        + "situations are " + words + ": " + differs.cardinality() + " of " + space.points()
                        + " differ" + edition.inEdition() + ".",
                ids,
                "",
                witness);
    }
}
