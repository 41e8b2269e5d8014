package city.ordinance.internal.dialect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks that every finding that a rule matches is one that some rule inserts, and the reverse. */
final class FindingCheck {
    private FindingCheck() {}

    static void check(List<RuleModel> rules, Lint lint) {
        Set<String> inserted = new TreeSet<>();
        Set<String> matched = new TreeSet<>();
        for (RuleModel rule : rules) {
            inserted.addAll(FindingCycle.found(rule));
            matched.addAll(FindingCycle.waited(rule));
        }
        for (RuleModel rule : rules) {
            report(rule, inserted, matched, lint);
        }
        FindingCycle.check(rules, lint);
    }

    private static void report(RuleModel rule, Set<String> inserted, Set<String> matched, Lint lint) {
        rule.when().forEach(when -> {
            if (when instanceof PatternModel.OfFinding finding && !inserted.containsAll(finding.codes())) {
                lint.add(
                        "unknown-finding",
                        rule.place(),
                        "The rule waits for a finding that no rule inserts: " + finding.codes() + ".",
                        "Insert it in a rule, or correct its code.");
            }
        });
        rule.then().forEach(then -> {
            if (then instanceof Consequence.Finds finding && !matched.contains(finding.code())) {
                lint.add(
                        "unused-finding",
                        rule.place(),
                        "The rule inserts the finding \"" + finding.code() + "\", which no rule waits for.",
                        "Remove it, or match it in a rule.");
            }
        });
    }
}
