package city.ordinance.internal.explain;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads one rule against one description: the facts it reads, and the conditions that the description does not meet.
 */
final class RuleReading {
    private final RuleModel rule;
    private final SituationType<?> type;

    RuleReading(RuleModel rule, SituationType<?> type) {
        this.rule = rule;
        this.type = type;
    }

    /** Whether the rule can fire for a situation of this type at all. */
    boolean concernsType() {
        return rule.when().stream()
                .allMatch(pattern -> !(pattern instanceof PatternModel.OfSituation situation)
                        || situation.type() == type
                        || situation.quantifier() == Quantifier.NOT);
    }

    /** The facts whose change can make the rule fire or not, in the order of the type's facts. */
    Set<Fact> facts() {
        Set<Fact> facts = new TreeSet<>(Comparator.comparingInt(Fact::ordinal));
        for (PatternModel pattern : rule.when()) {
            if (pattern instanceof PatternModel.OfSituation situation && situation.type() == type) {
                Leaf.visit(situation.condition(), false, leaf -> {
                    if (!leaf.always()) {
                        facts.add(leaf.fact());
                    }
                });
            }
        }
        return facts;
    }

    /** The findings it waits for. */
    Set<String> findings() {
        Set<String> codes = new LinkedHashSet<>();
        for (PatternModel pattern : rule.when()) {
            if (pattern instanceof PatternModel.OfFinding finding) {
                codes.addAll(finding.codes());
            }
        }
        return codes;
    }

    /** The comparisons that do not hold at every point that fits; of alternatives, all of them. */
    List<Leaf> unmet(Description description) {
        List<Leaf> unmet = new ArrayList<>();
        for (PatternModel pattern : rule.when()) {
            if (pattern instanceof PatternModel.OfSituation situation && situation.type() == type) {
                collect(situation.condition(), situation.quantifier() == Quantifier.NOT, description, unmet);
            }
        }
        return unmet;
    }

    private static void collect(Condition condition, boolean negated, Description description, List<Leaf> unmet) {
        if (met(condition, negated, description)) {
            return;
        }
        if (condition instanceof Condition.OneOf one) {
            unmet.add(Leaf.of(one, negated));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, negated, description, unmet));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collect(part, negated, description, unmet));
        }
    }

    /** Whether it is met by each part for itself; alternatives that together cover every case count as not met. */
    private static boolean met(Condition condition, boolean negated, Description description) {
        if (condition instanceof Condition.OneOf one) {
            return Leaf.of(one, negated).met(description);
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts =
                condition instanceof Condition.All some ? some.parts() : ((Condition.Any) condition).parts();
        // A negated "all" is an "any" of negations, and the reverse.
        return all != negated
                ? parts.stream().allMatch(part -> met(part, negated, description))
                : parts.stream().anyMatch(part -> met(part, negated, description));
    }
}
