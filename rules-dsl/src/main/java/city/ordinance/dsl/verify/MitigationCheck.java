package city.ordinance.dsl.verify;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.dsl.property.Declarations.Mitigating;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A value that the pack declares mitigating adds no sanction in place of any other value. */
final class MitigationCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        if (edition.declarations().mitigating().isEmpty()) {
            results.doesNotApply(PackProperty.AUTHORIZATION_MITIGATES);
        }
        for (Mitigating mitigating : edition.declarations().mitigating()) {
            edition.spaces().stream()
                    .filter(space -> space.type() == mitigating.type())
                    .forEach(space -> check(edition, space, mitigating, results));
        }
    }

    private static void check(Examined edition, PointSpace space, Mitigating mitigating, Results results) {
        BitSet worse = space.points(point -> {
            int[] mitigated = space.trial().ordinals(point);
            mitigated[mitigating.fact().ordinal()] = mitigating.value().ordinal();
            int other = (int) space.trial().cell(mitigated);
            if (other == point || !space.valid().get(other)) {
                return false;
            }
            results.examined(PackProperty.AUTHORIZATION_MITIGATES, 1);
            return !sanctions(edition, space, point).containsAll(sanctions(edition, space, other));
        });
        if (!worse.isEmpty()) {
            int first = worse.nextSetBit(0);
            results.add(
                    FindingCode.MITIGATION_AGGRAVATES,
                    "The pack declares " + mitigating.fact().code() + ": "
                            + mitigating.value().code() + " mitigating, and it adds a sanction in "
                            + worse.cardinality() + " situations" + edition.inEdition() + ".",
                    List.copyOf(edition.ids(space.fired(first))),
                    "",
                    Witness.around(space.trial(), worse));
        }
    }

    private static Set<String> sanctions(Examined edition, PointSpace space, int point) {
        return new TreeSet<>(edition.said().apply(space.fired(point)).codes(ConclusionKind.SANCTION));
    }
}
