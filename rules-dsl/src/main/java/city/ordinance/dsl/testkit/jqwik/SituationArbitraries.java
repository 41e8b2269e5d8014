package city.ordinance.dsl.testkit.jqwik;

import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators for any situation type. What they give never contradicts itself. */
public final class SituationArbitraries {
    private static final int UNKNOWN = -1;

    private SituationArbitraries() {}

    /** Every situation of the type; it can be generated exhaustively. Shrinks towards the first value of each fact. */
    public static <S extends Record> Arbitrary<S> situations(SituationType<S> type) {
        return Arbitraries.longs()
                .between(0, type.cells() - 1)
                .filter(type::valid)
                .map(type::situation);
    }

    /** What may be known of a situation of the type, from nothing to everything. Shrinks towards fewer given facts. */
    public static Arbitrary<Description> descriptions(SituationType<?> type) {
        List<Arbitrary<Integer>> values =
                type.facts().stream().map(SituationArbitraries::valueOrUnknown).toList();
        return Combinators.combine(values).as(ordinals -> describe(type, ordinals));
    }

    private static Arbitrary<Integer> valueOrUnknown(Fact fact) {
        return Arbitraries.integers()
                .between(UNKNOWN, fact.values().size() - 1)
                .shrinkTowards(UNKNOWN)
                // The extremes of every fact are thousands of combinations, and no more telling than others.
                .withoutEdgeCases();
    }

    /** A value that contradicts what was given before it is left out, so that shrinking keeps to what can be. */
    private static Description describe(SituationType<?> type, List<Integer> ordinals) {
        Description description = type.describe().build();
        for (Fact fact : type.facts()) {
            int ordinal = ordinals.get(fact.ordinal());
            if (ordinal != UNKNOWN) {
                FactValue value = fact.values().get(ordinal);
                description = description.allows(fact, value) ? description.with(fact, value) : description;
            }
        }
        return description;
    }
}
