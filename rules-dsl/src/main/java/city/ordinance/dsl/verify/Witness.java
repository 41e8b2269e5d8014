package city.ordinance.dsl.verify;

import city.ordinance.dsl.meaning.Universe;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.Description;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A counterexample that cannot be made shorter: in every situation with these facts the fault shows, and without any
 * one of them it does not show everywhere.
 *
 * @param type the code of the situation type
 * @param facts the facts and their values, as codes; empty when it shows in every situation
 */
public record Witness(String type, Map<String, String> facts) {
    /** Copies the map and keeps its order. */
    public Witness {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The witness for a description. */
    static Witness of(Description description) {
        return new Witness(description.type().code(), description.given());
    }

    /** A shortest witness around the first of these points; empty when there is no point. */
    static Optional<Witness> around(Space trial, BitSet points) {
        int first = points.nextSetBit(0);
        return first < 0
                ? Optional.empty()
                : Optional.of(of(Universe.shortest(trial, trial.description(first), points)));
    }

    /** The situation in words. */
    @Override
    public String toString() {
        String given = facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
        return type + (given.isEmpty() ? ", whatever the facts" : " with " + given);
    }
}
