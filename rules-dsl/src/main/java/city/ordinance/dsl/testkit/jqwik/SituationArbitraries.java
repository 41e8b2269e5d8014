package city.ordinance.dsl.testkit.jqwik;

import city.ordinance.internal.number.Points;
import city.ordinance.internal.table.Ordinals;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import city.ordinance.situation.Range;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators for any situation type. What they give never contradicts itself. */
public final class SituationArbitraries {
    private static final int UNKNOWN = -1;

    private SituationArbitraries() {}

    /**
     * Every situation of the type; without measured facts it can be generated exhaustively. Shrinks towards the first
     * value of each fact.
     */
    public static <S extends Record> Arbitrary<S> situations(SituationType<S> type) {
        List<Arbitrary<Integer>> values = type.facts().stream()
                .<Arbitrary<Integer>>map(fact -> ordinals(fact, 0))
                .toList();
        Points points = Ordinals.of(type);
        return Combinators.combine(values)
                .as(ordinals -> ordinals.stream().mapToInt(Integer::intValue).toArray())
                .filter(points::valid)
                .map(points::situation)
                .map(type.recordClass()::cast);
    }

    /** What may be known of a situation of the type, from nothing to everything. Shrinks towards fewer given facts. */
    public static Arbitrary<Description> descriptions(SituationType<?> type) {
        List<Arbitrary<Optional<FactValue>>> values =
                type.facts().stream().map(SituationArbitraries::valueOrUnknown).toList();
        return Combinators.combine(values).as(given -> describe(type, given));
    }

    private static Arbitrary<Optional<FactValue>> valueOrUnknown(Fact fact) {
        Arbitrary<Optional<FactValue>> value = ordinals(fact, UNKNOWN)
                .map(ordinal -> ordinal == UNKNOWN
                        ? Optional.empty()
                        : Optional.of(fact.values().get(ordinal)));
        return fact.measure()
                .map(measure -> Arbitraries.oneOf(value, range(fact, measure)))
                .orElse(value);
    }

    private static Arbitrary<Optional<FactValue>> range(Fact fact, Measure measure) {
        Arbitrary<Integer> numbers =
                Arbitraries.integers().between(measure.from(), measure.to()).withoutEdgeCases();
        return Combinators.combine(numbers, numbers)
                .as((one, other) -> fact.value(Range.between(Math.min(one, other), Math.max(one, other))
                        .toString()));
    }

    private static Arbitrary<Integer> ordinals(Fact fact, int from) {
        return Arbitraries.integers()
                .between(from, fact.values().size() - 1)
                .shrinkTowards(from)
                // The extremes of every fact are thousands of combinations, and no more telling than others.
                .withoutEdgeCases();
    }

    /** A value that contradicts what was given before it is left out, so that shrinking keeps to what can be. */
    private static Description describe(SituationType<?> type, List<Optional<FactValue>> given) {
        Description description = type.describe().build();
        for (Fact fact : type.facts()) {
            Optional<FactValue> value = given.get(fact.ordinal());
            if (value.isPresent() && description.allows(fact, value.get())) {
                description = description.with(fact, value.get());
            }
        }
        return description;
    }
}
