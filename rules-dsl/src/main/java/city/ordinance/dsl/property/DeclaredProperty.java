package city.ordinance.dsl.property;

import city.ordinance.internal.document.Place;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One property of a pack: whenever the facts are so, then this is said.
 *
 * @param id its id within the pack
 * @param text what it says, in one sentence
 * @param place where it stands
 * @param type the situation type it speaks of
 * @param whenever the values allowed for each fact that it names
 * @param then what must be said there
 */
public record DeclaredProperty(
        String id, String text, Place place, SituationType<?> type, Map<Fact, BitSet> whenever, List<Demand> then) {
    /** Copies the collections. */
    public DeclaredProperty {
        whenever = Map.copyOf(whenever);
        then = List.copyOf(then);
    }

    /** Whether it speaks of the point with these value ordinals, one per fact. */
    public boolean speaksOf(SituationType<?> pointType, int[] ordinals) {
        return pointType == type
                && whenever.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().get(ordinals[entry.getKey().ordinal()]));
    }

    /** Why what is said violates the property; empty when it does not. */
    public Optional<String> violation(Said said) {
        for (Demand demand : then) {
            Optional<String> failure = demand.failure(said);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }
}
