package city.ordinance.dsl.verify;

import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Facts given forwards and backwards, or one after the other, describe the same situation. */
final class FactOrderCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (PointSpace space : edition.spaces()) {
            BitSet differs = new BitSet();
            space.valid().stream().filter(point -> differs(space.type(), point)).forEach(differs::set);
            results.examined(PackProperty.FACT_ORDER_INDEPENDENT, space.points());
            if (!differs.isEmpty()) {
                results.add(
                        FindingCode.FACT_ORDER_DEPENDENT,
                        "Facts given in another order describe another situation.",
                        List.of(),
                        "",
                        Witness.around(space.type(), differs));
            }
        }
    }

    private static boolean differs(SituationType<?> type, int point) {
        Description forwards = describe(type, type.facts(), point);
        List<Fact> backwards = new ArrayList<>(type.facts());
        Collections.reverse(backwards);
        return forwards.index() != point || !forwards.equals(describe(type, backwards, point));
    }

    private static Description describe(SituationType<?> type, List<Fact> order, int point) {
        Description.Builder builder = type.describe();
        order.forEach(fact -> builder.given(fact, fact.values().get(type.ordinalAt(point, fact.ordinal()))));
        return builder.build();
    }
}
