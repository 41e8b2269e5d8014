package city.ordinance.dsl.verify;

import city.ordinance.Assessment;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Holds;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.UnmetRule;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Walk;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an explanation says of a complete situation is what the engine did there: the rules that it names fired, those
 * that it calls unmet did not, and each change that it proposes brings the conclusion about.
 */
final class ExplanationCheck implements Check {
    @Override
    public void run(Examined edition, Results results) {
        LocalDate day = edition.edition().edition().from();
        for (PointSpace space : edition.spaces()) {
            results.sampledIf(Knowledge.samplesCells(space.live()), PackProperty.EXPLANATION_FAITHFUL);
            Knowledge.cells(space.live()).forEach(cell -> {
                int point = (int) space.trial().cell(space.live().ordinals(cell));
                Description description = space.trial().description(point);
                Assessment assessment =
                        edition.rulebook().assess(description, AsOf.day(day).allowingExpired());
                for (CatalogEntry entry : edition.pack().catalog().entries()) {
                    results.examined(PackProperty.EXPLANATION_FAITHFUL, 1);
                    fault(edition, space, point, entry.id(), assessment)
                            .ifPresent(words -> results.addFirst(
                                    FindingCode.EXPLANATION_FAULT,
                                    "The explanation of " + entry.id() + " " + words + edition.inEdition() + ".",
                                    description));
                }
            });
        }
    }

    private static Optional<String> fault(
            Examined edition, PointSpace space, int point, ConclusionId id, Assessment assessment) {
        Explanation explanation = assessment.explain(id.toString());
        BitSet fired = space.fired(point);
        boolean stands = edition.said().apply(fired).conclusions().containsKey(id);
        if (stands != (explanation.why().holds() == Holds.CERTAIN)) {
            return Optional.of("says whether it stands, and is wrong");
        }
        if (!named(explanation).containsAll(concluding(edition, fired, id))
                || !edition.ids(fired).containsAll(named(explanation))) {
            return Optional.of("names other rules than those that fired");
        }
        if (explanation.whyNot().rules().stream().map(UnmetRule::rule).anyMatch(edition.ids(fired)::contains)) {
            return Optional.of("calls a rule unmet that fired");
        }
        return explanation.whyNot().changes().stream()
                .filter(change -> !brings(edition, space, point, change, id))
                .findFirst()
                .map(change -> "proposes the change " + change + ", which does not bring it about");
    }

    private static Set<String> named(Explanation explanation) {
        Set<String> named = new TreeSet<>();
        explanation.why().reasons().stream().map(Reason::rule).forEach(named::add);
        return named;
    }

    private static List<String> concluding(Examined edition, BitSet fired, ConclusionId id) {
        return fired.stream()
                .mapToObj(edition.rules()::get)
                .filter(rule -> rule.then().contains(new Consequence.Concludes(id)))
                .map(RuleModel::id)
                .toList();
    }

    private static boolean brings(
            Examined edition, PointSpace space, int point, Map<String, String> change, ConclusionId id) {
        Description.Builder changed = space.type().describe();
        int[] ordinals = space.trial().ordinals(point);
        for (Fact fact : space.type().facts()) {
            String code = change.get(fact.code());
            changed.given(
                    fact,
                    code == null
                            ? fact.values().get(ordinals[fact.ordinal()])
                            : fact.value(code).orElseThrow());
        }
        if (changed.contradiction("").isPresent()) {
            return false;
        }
        return Walk.over(space.trial(), changed.build())
                .allMatch(other -> edition.said()
                        .apply(space.fired((int) other))
                        .conclusions()
                        .containsKey(id));
    }
}
