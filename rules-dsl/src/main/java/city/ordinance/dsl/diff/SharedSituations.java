package city.ordinance.dsl.diff;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The situations that two packs know, as types with the values that both know, and rules over them. */
final class SharedSituations {
    private SharedSituations() {}

    /** The types that both are about and of which both know some situation. */
    static List<SituationType<?>> types(PackInfo first, PackInfo second) {
        return first.types().stream()
                .flatMap(type -> second
                        .type(type.code())
                        .filter(other -> other.shared() == type.shared())
                        .flatMap(other -> shared(type, other))
                        .stream())
                .toList();
    }

    private static Optional<SituationType<?>> shared(SituationType<?> type, SituationType<?> other) {
        if (type == other) {
            return Optional.of(type);
        }
        Map<String, List<String>> both = new HashMap<>();
        for (Fact fact : type.facts()) {
            Fact same = other.facts().get(fact.ordinal());
            if (!fact.equals(same)) {
                both.put(
                        fact.code(),
                        fact.values().stream()
                                .map(FactValue::code)
                                .filter(code -> same.value(code).isPresent())
                                .toList());
            }
        }
        return both.values().stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(type.shared().knowing(both));
    }

    /** The rules as far as they speak of situations of these types. */
    static EditionRules rules(EditionRules edition, List<SituationType<?>> types) {
        List<RuleModel> rules = edition.rules().stream()
                .map(rule -> new RuleModel(
                        rule.id(),
                        rule.sentence(),
                        rule.place(),
                        rule.cites(),
                        rule.when().stream().map(pattern -> in(pattern, types)).toList(),
                        rule.then()))
                .toList();
        return new EditionRules(edition.pack(), edition.edition(), edition.texts(), rules);
    }

    private static PatternModel in(PatternModel pattern, List<SituationType<?>> types) {
        return pattern instanceof PatternModel.OfSituation of
                ? types.stream()
                        .filter(type -> type.shared() == of.type().shared() && type != of.type())
                        .findFirst()
                        .<PatternModel>map(
                                type -> new PatternModel.OfSituation(of.quantifier(), type, in(of.condition(), type)))
                        .orElse(of)
                : pattern;
    }

    private static Condition in(Condition condition, SituationType<?> type) {
        Function<List<Condition>, List<Condition>> all =
                parts -> parts.stream().map(part -> in(part, type)).toList();
        if (condition instanceof Condition.All some) {
            return new Condition.All(all.apply(some.parts()));
        } else if (condition instanceof Condition.Any some) {
            return new Condition.Any(all.apply(some.parts()));
        }
        Condition.OneOf one = (Condition.OneOf) condition;
        Fact fact = type.facts().get(one.fact().ordinal());
        BitSet values = new BitSet();
        one.fact().codes(one.values()).forEach(code -> values.or(fact.ordinals(code)));
        return new Condition.OneOf(fact, values);
    }
}
