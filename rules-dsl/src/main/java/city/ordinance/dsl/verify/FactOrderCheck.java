package city.ordinance.dsl.verify;

import city.ordinance.internal.table.Space;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Facts given forwards and backwards, or one after the other, describe the same situation. */
final class FactOrderCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (PointSpace space : edition.spaces()) {
            BitSet differs = space.points(point -> differs(space.trial(), point));
            results.examined(PackProperty.FACT_ORDER_INDEPENDENT, space.points());
            if (!differs.isEmpty()) {
                results.add(
                        FindingCode.FACT_ORDER_DEPENDENT,
                        "Facts given in another order describe another situation.",
                        List.of(),
                        "",
                        Witness.around(space.trial(), differs));
            }
        }
    }

    private static boolean differs(Space trial, int point) {
        Description forwards = trial.description(point);
        return trial.cell(forwards) != point || !forwards.equals(backwards(trial, trial.ordinals(point)));
    }

    private static Description backwards(Space trial, int[] ordinals) {
        Description.Builder builder = trial.type().describe();
        List<Fact> facts = new ArrayList<>(trial.type().facts());
        Collections.reverse(facts);
        facts.forEach(fact -> builder.given(fact, fact.values().get(ordinals[fact.ordinal()])));
        return builder.build();
    }
}
