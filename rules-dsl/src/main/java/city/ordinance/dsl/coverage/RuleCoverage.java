package city.ordinance.dsl.coverage;

import city.ordinance.dsl.coverage.Goal.Status;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.Firings;
import city.ordinance.dsl.meaning.Universe;
import city.ordinance.dsl.mutation.ScenarioKiller;
import city.ordinance.situation.Description;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which outcomes of rules and conditions a pack's scenarios reach.
 *
 * <p>A scenario speaks for every situation that fits what it gives. A rule's outcome (it fires, it does not) is reached
 * by a scenario in which the rule has that outcome in <em>every</em> situation that fits, of a type that the rule is
 * about. A condition is one comparison of a fact, or one wait for findings; its outcome (it holds, it fails, and for
 * each of several values that it accepts: the fact has that value) is reached by a scenario in which, in every
 * situation that fits, it has that outcome and <em>decides</em>: turning it alone would turn the rule. A scenario that
 * leaves the fact open reaches neither outcome. What no situation at all reaches does not count as missing.
 *
 * @param pack the pack's id
 * @param goals every outcome, rule by rule
 */
public record RuleCoverage(String pack, List<Goal> goals) {
    /** Copies the list. */
    public RuleCoverage {
        goals = List.copyOf(goals);
    }

    /**
     * The coverage of the pack's latest edition by its scenarios.
     *
     * @throws city.ordinance.problem.ProblemException when the pack or a scenario cannot be read
     */
    public static RuleCoverage of(RulePack files) {
        EditionRules edition = EditionRules.latest(files);
        return of(edition, ScenarioKiller.of(files, edition));
    }

    /** The coverage of an edition by these scenarios. */
    public static RuleCoverage of(EditionRules edition, List<ScenarioKiller> scenarios) {
        Firings firings = Firings.of(new Universe(edition.pack().types(), edition.rules()), edition.rules());
        List<Goal> goals = new ArrayList<>();
        for (int place = 0; place < edition.rules().size(); place++) {
            String id = edition.rules().get(place).id();
            Goals.of(firings, place).forEach(reach -> goals.add(goal(id, reach, scenarios)));
        }
        return new RuleCoverage(edition.pack().id(), goals);
    }

    private static Goal goal(String rule, Goals.Reach reach, List<ScenarioKiller> scenarios) {
        Optional<String> by = scenarios.stream()
                .filter(scenario -> scenario.descriptions().stream().anyMatch(reach.where()::contains))
                .map(ScenarioKiller::name)
                .findFirst();
        Optional<Description> suggestion =
                by.isPresent() ? Optional.empty() : reach.where().witness();
        Status status = by.isPresent() ? Status.REACHED : suggestion.isPresent() ? Status.MISSING : Status.UNREACHABLE;
        return new Goal(rule, reach.condition(), reach.outcome(), status, by, suggestion);
    }

    /** The outcomes that no scenario reaches and one could. */
    public List<Goal> missing() {
        return goals.stream().filter(goal -> goal.status() == Status.MISSING).toList();
    }

    /** The number of rules. */
    public int rules() {
        return count(goals, true, false);
    }

    /** The number of rules of which every outcome that can be reached is reached. */
    public int rulesCovered() {
        return rules() - count(missing(), true, false);
    }

    /** The number of conditions. */
    public int conditions() {
        return count(goals, false, true);
    }

    /** The number of conditions of which every outcome that can be reached is reached. */
    public int conditionsCovered() {
        return conditions() - count(missing(), false, true);
    }

    private static int count(List<Goal> goals, boolean rules, boolean conditions) {
        return (int) goals.stream()
                .filter(goal -> goal.condition() == 0 ? rules : conditions)
                .map(goal -> goal.rule() + "#" + goal.condition())
                .distinct()
                .count();
    }

    /** Whether there is a rule, and nothing is missing. */
    public boolean complete() {
        return !goals.isEmpty() && missing().isEmpty();
    }

    /** The report as lines of text: what is missing, and the figures. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        missing().forEach(goal -> lines.add(goal.toString()));
        long unreachable = goals.stream()
                .filter(goal -> goal.status() == Status.UNREACHABLE)
                .count();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d of %d rules and %d of %d conditions covered; %d of %d outcomes reached, %d unreachable",
                pack,
                rulesCovered(),
                rules(),
                conditionsCovered(),
                conditions(),
                goals.size() - missing().size() - unreachable,
                goals.size(),
                unreachable));
        return List.copyOf(lines);
    }
}
