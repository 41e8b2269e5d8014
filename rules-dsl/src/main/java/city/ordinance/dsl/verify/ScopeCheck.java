package city.ordinance.dsl.verify;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Fact;
import city.ordinance.source.Claim;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What rests on a claim is as wide as the claim. Where a rule draws a conclusion from claims, then in the same stage it
 * must rest on them in every situation of which all of them speak; and where it is drawn beyond those, under a proviso.
 * Steps and silent answers are left out: what to do, and that nothing was found, is not what a claim says.
 */
final class ScopeCheck implements Check {
    private static final String STAGE = "stage";

    @Override
    public void run(Examined edition, Results results) {
        for (int rule = 0; rule < edition.rules().size(); rule++) {
            for (Consequence consequence : edition.rules().get(rule).then()) {
                for (PointSpace space : edition.spaces()) {
                    if (claims(consequence) && !space.firing(rule).isEmpty()) {
                        check(edition, space, rule, consequence, results);
                    }
                }
            }
        }
        results.examined(PackProperty.CLAIMS_REACH, edition.rules().size());
    }

    private static boolean claims(Consequence consequence) {
        return consequence instanceof Consequence.Concludes concludes
                ? concludes.id().kind() != ConclusionKind.STEP
                : consequence instanceof Consequence.Answers answers && answers.state() != AnswerState.SILENT;
    }

    private static void check(Examined edition, PointSpace space, int place, Consequence consequence, Results results) {
        RuleModel rule = edition.rules().get(place);
        BitSet spoken = spokenOf(edition, space, rule);
        BitSet missing = (BitSet) spoken.clone();
        missing.and(ofStages(space, space.firing(place)));
        missing.andNot(
                where(edition, space, consequence, ground -> ground.claims().containsAll(rule.cites())));
        report(
                FindingCode.NARROWER_THAN_SOURCE,
                " is silent in ",
                "its claims speak of",
                missing,
                rule,
                space,
                results);
        BitSet beyond = (BitSet) space.firing(place).clone();
        beyond.andNot(spoken);
        beyond.andNot(
                where(edition, space, consequence, ground -> !ground.provisos().isEmpty()));
        report(
                FindingCode.WIDER_THAN_SOURCE,
                " speaks in ",
                "its claims do not speak of, and no proviso reaches it there",
                beyond,
                rule,
                space,
                results);
    }

    private static void report(
            FindingCode code,
            String verb,
            String why,
            BitSet points,
            RuleModel rule,
            PointSpace space,
            Results results) {
        if (!points.isEmpty()) {
            results.add(
                    code,
                    "The rule " + rule.id() + verb + points.cardinality() + " situations that " + why + ".",
                    List.of(rule.id()),
                    rule.place().toString(),
                    Witness.around(space.trial(), points));
        }
    }

    /** The points at which what the consequence says stands on such a ground. */
    private static BitSet where(
            Examined edition, PointSpace space, Consequence consequence, Predicate<Said.Ground> such) {
        return space.where(fired ->
                ground(edition.said().apply(fired), consequence).filter(such).isPresent());
    }

    private static Optional<Said.Ground> ground(Said said, Consequence consequence) {
        if (consequence instanceof Consequence.Concludes concludes) {
            return said.ground(concludes.id());
        }
        return said.ground(((Consequence.Answers) consequence).topic());
    }

    /** The valid points of which all claims of a rule speak. */
    private static BitSet spokenOf(Examined edition, PointSpace space, RuleModel rule) {
        BitSet points = (BitSet) space.valid().clone();
        rule.cites().stream()
                .flatMap(id -> edition.pack().claim(id).stream())
                .map(Claim::speaksOf)
                .forEach(speaksOf -> points.and(spokenOf(space, speaksOf)));
        return points;
    }

    private static BitSet spokenOf(PointSpace space, List<Map<String, List<String>>> alternatives) {
        BitSet points = alternatives.isEmpty() ? (BitSet) space.valid().clone() : new BitSet();
        alternatives.forEach(values -> points.or(with(space, values)));
        return points;
    }

    private static BitSet with(PointSpace space, Map<String, List<String>> values) {
        BitSet points = (BitSet) space.valid().clone();
        values.forEach((code, some) ->
                space.type().fact(code).ifPresent(fact -> points.and(with(space, fact, ordinals(fact, some)))));
        return points;
    }

    private static BitSet ordinals(Fact fact, List<String> values) {
        BitSet ordinals = new BitSet();
        values.forEach(value -> ordinals.or(fact.ordinals(value)));
        return ordinals;
    }

    /** The valid points in whose stage there is one of these; all, when the type has no stage. */
    private static BitSet ofStages(PointSpace space, BitSet points) {
        Optional<Fact> stage = space.type().fact(STAGE);
        if (stage.isEmpty()) {
            return (BitSet) space.valid().clone();
        }
        BitSet stages = new BitSet();
        points.stream()
                .forEach(point ->
                        stages.set(space.trial().ordinals(point)[stage.get().ordinal()]));
        return with(space, stage.get(), stages);
    }

    private static BitSet with(PointSpace space, Fact fact, BitSet ordinals) {
        return space.points(point -> ordinals.get(space.trial().ordinals(point)[fact.ordinal()]));
    }
}
