package city.ordinance.dsl.verify;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.dsl.property.Said;
import city.ordinance.dsl.property.Waivable;
import city.ordinance.dsl.property.Waiver;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What must stand beside a sanction and beside a review route. The topics are found by their codes: {@code fine},
 * {@code escalation} and {@code appeal-deadline}. A pack may waive each for conclusions that it names.
 */
final class StandingCheck implements Check {
    private static final List<Requirement> DEMANDS = List.of(
            new Requirement(
                    FindingCode.SANCTION_WITHOUT_ENFORCER,
                    Waivable.EVERY_VIOLATION_ROUTED,
                    ConclusionKind.SANCTION,
                    said -> said.any(ConclusionKind.ENFORCER),
                    "A sanction stands, and no enforcer,"),
            new Requirement(
                    FindingCode.SANCTION_WITHOUT_FINE,
                    Waivable.EVERY_VIOLATION_ROUTED,
                    ConclusionKind.SANCTION,
                    answers("fine"),
                    without("sanction", "fine")),
            new Requirement(
                    FindingCode.SANCTION_WITHOUT_ESCALATION,
                    Waivable.EVERY_VIOLATION_ROUTED,
                    ConclusionKind.SANCTION,
                    answers("escalation"),
                    without("sanction", "escalation")),
            new Requirement(
                    FindingCode.SANCTION_WITHOUT_REVIEW,
                    Waivable.EVERY_SANCTION_REVIEWABLE,
                    ConclusionKind.SANCTION,
                    said -> said.any(ConclusionKind.REVIEW_ROUTE),
                    "A sanction stands, and no review route,"),
            new Requirement(
                    FindingCode.REVIEW_WITHOUT_DEADLINE,
                    Waivable.EVERY_SANCTION_REVIEWABLE,
                    ConclusionKind.REVIEW_ROUTE,
                    answers("appeal-deadline"),
                    without("review route", "appeal-deadline")));

    private record Requirement(
            FindingCode code, Waivable waivable, ConclusionKind kind, Predicate<Said> beside, String words) {

        /** Whether some conclusion but these stands without what must stand beside it. */
        boolean unmet(Said said, Set<ConclusionId> but) {
            return !beside.test(said)
                    && said.conclusions().keySet().stream().anyMatch(id -> id.kind() == kind && !but.contains(id));
        }
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
        BitSet where = points(edition, space, said -> said.any(demand.kind()));
        demand.code().property().ifPresent(property -> results.examined(property, where.cardinality()));
        Set<ConclusionId> waived = edition.declarations().waivers(demand.waivable(), space.type()).stream()
                .flatMap(waiver -> waiver.conclusions().stream())
                .collect(Collectors.toSet());
        BitSet bad = points(edition, space, said -> demand.unmet(said, waived));
        letPass(edition, space, demand, bad, results);
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

    /** Notes what passes because every conclusion of the kind that stands there is waived. */
    private static void letPass(Examined edition, PointSpace space, Requirement demand, BitSet bad, Results results) {
        for (Waiver waiver : edition.declarations().waivers(demand.waivable(), space.type())) {
            for (ConclusionId id : waiver.conclusions()) {
                BitSet passed = points(
                        edition,
                        space,
                        said -> id.kind() == demand.kind()
                                && said.conclusions().containsKey(id)
                                && demand.unmet(said, Set.of()));
                passed.andNot(bad);
                results.letPass().add(waiver, id.toString(), space, passed);
            }
        }
    }

    private static BitSet points(Examined edition, PointSpace space, Predicate<Said> such) {
        return space.where(fired -> such.test(edition.said().apply(fired)));
    }
}
