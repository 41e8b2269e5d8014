package city.ordinance.dsl.verify;

import city.ordinance.internal.table.Walk;
import city.ordinance.situation.Description;
import java.util.BitSet;

/** Whatever is known: a given fact that is reported inert can take any other value, and all that is said stays. */
final class InertCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (PointSpace space : edition.spaces()) {
            results.sampledIf(Knowledge.samples(space.live()), PackProperty.INERT_FACTS_INERT);
            Knowledge.forEach(space.live(), description -> {
                BitSet inert = edition.knowledge().answer(description).inertLive();
                inert.stream().forEach(fact -> check(edition, space, description, fact, results));
            });
        }
    }

    private static void check(Examined edition, PointSpace space, Description description, int fact, Results results) {
        long stride = space.trial().stride(fact);
        int values = space.trial().size(fact);
        boolean[] changes = new boolean[1];
        Walk.over(space.live(), description).forEach(cell -> {
            long point = space.trial().cell(space.live().ordinals(cell));
            for (int value = 0; value < values; value++) {
                int other = (int) (point + (value - space.trial().value(point, fact)) * stride);
                changes[0] |= space.valid().get(other)
                        && !edition.said()
                                .apply(space.fired(other))
                                .equals(edition.said().apply(space.fired((int) point)));
            }
        });
        results.examined(PackProperty.INERT_FACTS_INERT, 1);
        if (changes[0]) {
            String code = space.type().facts().get(fact).code();
            results.addFirst(
                    FindingCode.PROJECTION_FAULT,
                    "The fact " + code + " is reported inert, and changing it changes what is said"
                            + edition.inEdition() + ".",
                    description);
        }
    }
}
