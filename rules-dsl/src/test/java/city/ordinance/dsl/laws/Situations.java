package city.ordinance.dsl.laws;

import city.ordinance.internal.table.Space;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random descriptions of both types: any facts given, the others unknown, never contradictory. */
public final class Situations extends DomainContextBase {

    /** A description and the same with one fact more. */
    public record Narrowed(Description before, Fact fact, Description after) {}

    /** Facts as value ordinals in the order of the type, -1 for unknown; they may contradict each other. */
    public record Given(SituationType<?> type, List<Integer> ordinals) {
        Description.Builder builder() {
            return builder(type.facts());
        }

        /** The same facts, given in this order. */
        Description.Builder builder(List<Fact> order) {
            Description.Builder builder = type.describe();
            for (Fact fact : order) {
                int ordinal = ordinals.get(fact.ordinal());
                if (ordinal >= 0) {
                    builder.given(fact, fact.values().get(ordinal));
                }
            }
            return builder;
        }
    }

    @Provide
    Arbitrary<Given> given() {
        return Arbitraries.of(Ofallon.TYPES).flatMap(Situations::given).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Description> descriptions() {
        return given().filter(given -> given.builder().contradiction("").isEmpty())
                .map(given -> given.builder().build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Narrowed> narrowed() {
        return descriptions()
                .filter(description -> !description.complete())
                .flatMap(before -> Arbitraries.of(before.unknown())
                        .flatMap(fact -> Arbitraries.of(values(fact).stream()
                                        .filter(value -> before.allows(fact, value))
                                        .toList())
                                .map(value -> new Narrowed(before, fact, before.with(fact, value)))))
                .withoutEdgeCases();
    }

    private static Arbitrary<Given> given(SituationType<?> type) {
        List<Arbitrary<Integer>> ordinals = new ArrayList<>();
        for (Fact fact : type.facts()) {
            Arbitrary<Integer> known =
                    Arbitraries.of(values(fact).stream().map(FactValue::ordinal).toList());
            ordinals.add(Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(-1)), Tuple.of(1, known)));
        }
        return Combinators.combine(ordinals).as(list -> new Given(type, list));
    }

    /** All values, but of a measured fact, which no rule of the pack reads, the first and the last alone. */
    private static List<FactValue> values(Fact fact) {
        List<FactValue> all = fact.values();
        return fact.measured() ? List.of(all.get(0), all.get(all.size() - 1)) : all;
    }

    /** Every description of the type in which no fact is given that the rules do not read. */
    static List<Description> allOverLiveFacts(SituationType<?> type) {
        Space space = Space.of(type, Ofallon.RULES);
        List<Description> all = new ArrayList<>();
        extend(type, space, 0, type.describe().build(), all);
        return all;
    }

    private static void extend(SituationType<?> type, Space space, int place, Description so, List<Description> into) {
        if (place == space.dimensions()) {
            into.add(so);
            return;
        }
        Fact fact = type.facts().get(space.fact(place));
        extend(type, space, place + 1, so, into);
        fact.values().stream()
                .filter(value -> so.allows(fact, value))
                .forEach(value -> extend(type, space, place + 1, so.with(fact, value), into));
    }
}
