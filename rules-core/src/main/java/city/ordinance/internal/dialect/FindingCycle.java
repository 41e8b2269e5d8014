package city.ordinance.internal.dialect;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses rules that lead back to themselves through findings: they would fire without end. */
final class FindingCycle {
    /** For each finding, what is found by the rules that wait for it. */
    private final Map<String, Set<String>> next = new HashMap<>();

    private FindingCycle(List<RuleModel> rules) {
        for (RuleModel rule : rules) {
            waited(rule)
                    .forEach(code ->
                            next.computeIfAbsent(code, c -> new HashSet<>()).addAll(found(rule)));
        }
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
        Set<String> reached = found(rule);
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return !Collections.disjoint(reached, waited(rule));
    }

    /** What the rule finds. */
    static Set<String> found(RuleModel rule) {
        Set<String> codes = new HashSet<>();
        rule.then().forEach(then -> {
            if (then instanceof Consequence.Finds finds) {
                codes.add(finds.code());
            }
        });
        return codes;
    }

    /** What the rule waits for. */
    static Set<String> waited(RuleModel rule) {
        Set<String> codes = new HashSet<>();
        rule.when().forEach(when -> {
            if (when instanceof PatternModel.OfFinding finding) {
                codes.addAll(finding.codes());
            }
        });
        return codes;
    }
}
