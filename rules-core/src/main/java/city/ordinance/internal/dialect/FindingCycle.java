package city.ordinance.internal.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses rules that lead back to themselves through findings: they would fire without end. */
final class FindingCycle {
    private final List<RuleModel> rules;

    private FindingCycle(List<RuleModel> rules) {
        this.rules = rules;
    }

    static void check(List<RuleModel> rules, Lint lint) {
        FindingCycle cycle = new FindingCycle(rules);
        for (RuleModel rule : rules) {
            if (cycle.leadsBack(rule)) {
                lint.add(
                        "finding-cycle",
                        rule.place(),
                        "The rule waits for a finding that comes of its own finding.",
                        "Let the rule match facts instead.");
                return;
            }
        }
    }

    private boolean leadsBack(RuleModel rule) {
        Set<RuleModel> reached = new HashSet<>();
        reach(rule, reached);
        return reached.contains(rule);
    }

    private void reach(RuleModel from, Set<RuleModel> reached) {
        for (Consequence consequence : from.then()) {
            if (consequence instanceof Consequence.Finds finds) {
                rules.stream()
                        .filter(rule -> waitsFor(rule, finds.code()) && reached.add(rule))
                        .forEach(rule -> reach(rule, reached));
            }
        }
    }

    private static boolean waitsFor(RuleModel rule, String code) {
        return rule.when().stream()
                .anyMatch(pattern -> pattern instanceof PatternModel.OfFinding finding
                        && finding.codes().contains(code));
    }
}
