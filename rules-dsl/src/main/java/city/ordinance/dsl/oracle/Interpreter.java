package city.ordinance.dsl.oracle;

import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decider;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides points from the rules as read, without an engine: each rule is tried against the situation and the findings
 * so far, until no rule adds anything. Rules only add and never test the absence of a finding, so the order of rules
 * cannot matter.
 */
public final class Interpreter implements Decider {
    private final List<RuleModel> rules;

    /** An interpreter of these rules. */
    public Interpreter(List<RuleModel> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public BitSet fired(SituationType<?> type, int[] ordinals) {
        Set<String> findings = new HashSet<>();
        BitSet fired = new BitSet();
        boolean added = true;
        while (added) {
            added = false;
            for (int i = fired.nextClearBit(0); i < rules.size(); i = fired.nextClearBit(i + 1)) {
                if (matches(rules.get(i), type, ordinals, findings)) {
                    fired.set(i);
                    added |= addFindings(rules.get(i), findings);
                }
            }
        }
        return fired;
    }

    private static boolean addFindings(RuleModel rule, Set<String> findings) {
        boolean added = false;
        for (Consequence consequence : rule.then()) {
            added |= consequence instanceof Consequence.Finds finds && findings.add(finds.code());
        }
        return added;
    }

    private static boolean matches(RuleModel rule, SituationType<?> type, int[] ordinals, Set<String> findings) {
        return matches(rule.when(), type, ordinals, findings);
    }

    /** Whether all these patterns match at a point, given what has been found there. */
    public static boolean matches(
            List<PatternModel> when, SituationType<?> type, int[] ordinals, Set<String> findings) {
        for (PatternModel pattern : when) {
            if (!matches(pattern, type, ordinals, findings)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(PatternModel pattern, SituationType<?> type, int[] ordinals, Set<String> findings) {
        boolean found = pattern instanceof PatternModel.OfSituation situation
                ? situation.type() == type && situation.condition().holds(ordinals)
                : ((PatternModel.OfFinding) pattern).codes().stream().anyMatch(findings::contains);
        return found != (pattern.quantifier() == Quantifier.NOT);
    }
}
