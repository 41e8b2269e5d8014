package city.ordinance.dsl.verify;

import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.NoticeTemplate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Every rule fires somewhere, and somewhere is everywhere covered. */
final class FiringCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        for (int rule = 0; rule < edition.rules().size(); rule++) {
            if (!edition.fires(rule)) {
                reportDead(edition, edition.rules().get(rule), results);
            }
        }
        results.examined(PackProperty.NO_DEAD_RULE, edition.rules().size());
        for (PointSpace space : edition.spaces()) {
            checkGaps(edition, space, results);
        }
        results.examined(PackProperty.NO_GAP, edition.points());
        results.examined(PackProperty.TERMINATES, edition.points());
    }

    private static void reportDead(Examined edition, RuleModel rule, Results results) {
        boolean impossible = rule.when().stream().anyMatch(pattern -> impossible(edition, pattern));
        String why = impossible
                ? "has a condition that no situation meets"
                : "fires in no situation: its conditions are never met together";
        results.add(
                impossible ? FindingCode.UNSATISFIABLE_CONDITION : FindingCode.DEAD_RULE,
                "The rule " + rule.id() + " " + why + edition.inEdition() + ".",
                List.of(rule.id()),
                rule.place().toString(),
                Optional.empty());
    }

    private static boolean impossible(Examined edition, PatternModel pattern) {
        return pattern instanceof PatternModel.OfSituation situation
                && pattern.quantifier() != Quantifier.NOT
                && edition.spaces().stream()
                        .filter(space -> space.type() == situation.type())
                        .allMatch(space -> space.valid().stream()
                                .noneMatch(point -> situation
                                        .condition()
                                        .holds(space.trial().ordinals(point))));
    }

    private static void checkGaps(Examined edition, PointSpace space, Results results) {
        BitSet gaps = space.where(BitSet::isEmpty);
        edition.pack().notices().stream()
                .filter(notice -> notice.when() == NoticeTemplate.When.UNANSWERED)
                .forEach(notice -> gaps.andNot(NoticeCheck.shown(edition, space, notice)));
        if (!gaps.isEmpty()) {
            results.add(
                    FindingCode.GAP,
                    "No rule speaks to " + gaps.cardinality() + " of " + space.points() + " situations of the type "
                            + space.type().code() + edition.inEdition() + ".",
                    List.of(),
                    "",
                    Witness.around(space.trial(), gaps));
        }
    }
}
