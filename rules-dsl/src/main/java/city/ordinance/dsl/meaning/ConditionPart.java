package city.ordinance.dsl.meaning;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.Condition.OneOf;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A smallest part of a rule's condition: a fact compared with values, or findings waited for. */
public sealed interface ConditionPart {

    /** The place of its pattern in the rule. */
    int pattern();

    /** The rule with this comparison always having this outcome. */
    RuleModel fixed(RuleModel rule, boolean outcome);

    /** The comparison in words. */
    String words();

    /**
     * A fact compared.
     *
     * @param pattern the place of its pattern
     * @param path where it stands in the pattern's condition: the places of the parts that lead to it
     * @param type the situation type
     * @param one the comparison
     */
    record OfFact(int pattern, List<Integer> path, SituationType<?> type, OneOf one) implements ConditionPart {
        /** Copies the list. */
        public OfFact {
            path = List.copyOf(path);
        }

        @Override
        public RuleModel fixed(RuleModel rule, boolean outcome) {
            return replaced(rule, outcome ? new Condition.All(List.of()) : new Condition.Any(List.of()));
        }

        /** The rule with another condition in this place. */
        public RuleModel replaced(RuleModel rule, Condition condition) {
            return Paths.replace(rule, this, Optional.of(condition));
        }

        /** The rule without it. */
        public RuleModel dropped(RuleModel rule) {
            return Paths.replace(rule, this, Optional.empty());
        }

        /** The values' codes, in order. */
        public List<String> values() {
            return one.fact().codes(one.values());
        }

        @Override
        public String words() {
            return SituationWords.fact(one.fact(), one.values());
        }
    }

    /**
     * Findings waited for.
     *
     * @param pattern the place of its pattern
     * @param codes the codes of which one must have been found
     */
    record OfFinding(int pattern, Set<String> codes) implements ConditionPart {
        /** Copies the set. */
        public OfFinding {
            codes = Set.copyOf(codes);
        }

        @Override
        public RuleModel fixed(RuleModel rule, boolean outcome) {
            // The pattern never finds anything; it holds when nothing is what it wants.
            boolean negated = rule.when().get(pattern).quantifier() == Quantifier.NOT;
            Quantifier quantifier = outcome != negated ? Quantifier.NOT : Quantifier.PLAIN;
            return Paths.pattern(rule, pattern, new PatternModel.OfFinding(quantifier, Set.of()));
        }

        /** The rule waiting for other findings. */
        public RuleModel replaced(RuleModel rule, Set<String> other) {
            Quantifier quantifier = rule.when().get(pattern).quantifier();
            return Paths.pattern(rule, pattern, new PatternModel.OfFinding(quantifier, other));
        }

        @Override
        public String words() {
            return "finding " + new TreeSet<>(codes).stream().collect(Collectors.joining(" or "));
        }
    }

    /** The comparisons of a rule, in the order written. */
    static List<ConditionPart> of(RuleModel rule) {
        List<ConditionPart> found = new ArrayList<>();
        for (int i = 0; i < rule.when().size(); i++) {
            PatternModel pattern = rule.when().get(i);
            if (pattern instanceof PatternModel.OfFinding finding) {
                found.add(new OfFinding(i, finding.codes()));
            } else if (pattern instanceof PatternModel.OfSituation situation) {
                Paths.visit(i, situation, found);
            }
        }
        return List.copyOf(found);
    }
}
