package city.ordinance.bench;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule in the form that every engine has: it says its codes when any of its rows holds; a row holds when each fact it
 * names has one of its values.
 *
 * @param name the rule's name
 * @param codes what it says
 * @param rows the rows: values by the fact's ordinal
 */
public record FlatRule(String name, List<String> codes, List<Map<Integer, BitSet>> rows) {

    /** The rules about a situation type. A rule of another form is refused, so that no engine gets fewer. */
    static List<FlatRule> of(List<RuleModel> rules, SituationType<?> type) {
        return rules.stream().flatMap(rule -> of(rule, type).stream()).toList();
    }

    private static Optional<FlatRule> of(RuleModel rule, SituationType<?> type) {
        List<Map<Integer, BitSet>> rows = List.of(Map.of());
        for (PatternModel pattern : rule.when()) {
            if (!(pattern instanceof PatternModel.OfSituation situation)
                    || pattern.quantifier() == PatternModel.Quantifier.NOT) {
                throw new IllegalArgumentException("not a flat rule: " + rule.name());
            }
            if (situation.type() != type) {
                return Optional.empty();
            }
            rows = both(rows, rows(situation.condition()));
        }
        List<String> codes = rule.then().stream().map(FlatRule::code).toList();
        return Optional.of(new FlatRule(rule.name(), codes, rows));
    }

    private static String code(Consequence consequence) {
        if (consequence instanceof Consequence.Concludes concludes) {
            return concludes.id().toString();
        } else if (consequence instanceof Consequence.Qualifies qualifies) {
            return "provisos/" + qualifies.proviso();
        }
        return "answers/" + ((Consequence.Answers) consequence).topic();
    }

    private static List<Map<Integer, BitSet>> rows(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return List.of(Map.of(one.fact().ordinal(), one.values()));
        } else if (condition instanceof Condition.All all) {
            return all.parts().stream().map(FlatRule::rows).reduce(List.of(Map.of()), FlatRule::both);
        }
        return ((Condition.Any) condition)
                .parts().stream().flatMap(part -> rows(part).stream()).toList();
    }

    private static List<Map<Integer, BitSet>> both(List<Map<Integer, BitSet>> ones, List<Map<Integer, BitSet>> others) {
        List<Map<Integer, BitSet>> rows = new ArrayList<>();
        for (Map<Integer, BitSet> one : ones) {
            for (Map<Integer, BitSet> other : others) {
                Map<Integer, BitSet> row = new TreeMap<>(one);
                other.forEach((fact, values) -> row.merge(fact, values, FlatRule::intersection));
                rows.add(row);
            }
        }
        return rows;
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** Whether it holds at a point. */
    public boolean holds(int[] ordinals) {
        return rows.stream().anyMatch(row -> row.entrySet().stream()
                .allMatch(entry -> entry.getValue().get(ordinals[entry.getKey()])));
    }
}
