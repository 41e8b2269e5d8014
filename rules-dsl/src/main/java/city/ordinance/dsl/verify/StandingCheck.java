package city.ordinance.dsl.verify;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.dsl.property.Said;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What must stand beside a sanction and beside a review route. The topics are found by their codes: {@code fine},
 * {@code escalation} and {@code appeal-deadline}.
 */
final class StandingCheck implements Check {
    private static final List<Requirement> DEMANDS = List.of(
            new Requirement(
                    FindingCode.SANCTION_WITHOUT_ENFORCER,
                    StandingCheck::sanction,
                    said -> said.any(ConclusionKind.ENFORCER),
                    "A sanction stands, and no enforcer,"),
            new Requirement(
                    FindingCode.SANCTION_WITHOUT_FINE,
                    StandingCheck::sanction,
                    answers("fine"),
                    without("sanction", "fine")),
            new Requirement(
                    FindingCode.SANCTION_WITHOUT_ESCALATION,
                    StandingCheck::sanction,
                    answers("escalation"),
                    without("sanction", "escalation")),
            new Requirement(
                    FindingCode.SANCTION_WITHOUT_REVIEW,
                    StandingCheck::sanction,
                    StandingCheck::review,
                    "A sanction stands, and no review route,"),
            new Requirement(
                    FindingCode.REVIEW_WITHOUT_DEADLINE,
                    StandingCheck::review,
                    answers("appeal-deadline"),
                    without("review route", "appeal-deadline")));

    private record Requirement(FindingCode code, Predicate<Said> where, Predicate<Said> beside, String words) {}

    private static boolean sanction(Said said) {
        return said.any(ConclusionKind.SANCTION);
    }

    private static boolean review(Said said) {
        return said.any(ConclusionKind.REVIEW_ROUTE);
    }

    private static Predicate<Said> answers(String topic) {
        return said -> said.answers().containsKey(topic);
    }

    private static String without(String what, String topic) {
        return "A " + what + " stands, and no answer to the topic \"" + topic + "\",";
    }

    @Override
    public void run(Examined edition, Results results) {
        for (PointSpace space : edition.spaces()) {
            for (Requirement demand : DEMANDS) {
                check(edition, space, demand, results);
            }
        }
        applies(edition, ConclusionKind.SANCTION, PackProperty.EVERY_VIOLATION_ROUTED, results);
        boolean routes =
                !edition.pack().catalog().entries(ConclusionKind.REVIEW_ROUTE).isEmpty();
        if (!routes) {
            applies(edition, ConclusionKind.SANCTION, PackProperty.EVERY_SANCTION_REVIEWABLE, results);
        }
    }

    private static void applies(Examined edition, ConclusionKind kind, PackProperty property, Results results) {
        if (edition.pack().catalog().entries(kind).isEmpty()) {
            results.doesNotApply(property);
        }
    }

    private static void check(Examined edition, PointSpace space, Requirement demand, Results results) {
        BitSet where = space.where(fired -> demand.where().test(edition.said().apply(fired)));
        BitSet bad = space.where(fired -> {
            Said said = edition.said().apply(fired);
            return demand.where().test(said) && !demand.beside().test(said);
        });
        demand.code().property().ifPresent(property -> results.examined(property, where.cardinality()));
        if (!bad.isEmpty()) {
            results.add(
                    demand.code(),
                    demand.words() + " in " + bad.cardinality() + " situations of the type "
                            + space.type().code() + edition.inEdition() + ".",
                    edition.ids(space.fired(bad.nextSetBit(0))),
                    "",
                    Witness.around(space.trial(), bad));
        }
    }
}
