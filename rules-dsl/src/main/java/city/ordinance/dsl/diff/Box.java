package city.ordinance.dsl.diff;

import city.ordinance.dsl.meaning.SituationWords;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Situations named by a conjunction: each fact has one of some values; facts not named can be anything. Situations that
 * a contradiction excludes do not count.
 *
 * @param type the situation type
 * @param values the values of each fact that is named, as ordinals
 */
public record Box(SituationType<?> type, Map<Fact, BitSet> values) {
    /** Copies the map and keeps its order. */
    public Box {
        values = new LinkedHashMap<>(values);
    }

    /** A copy of the values of each fact that is named. */
    @Override
    public Map<Fact, BitSet> values() {
        Map<Fact, BitSet> copy = new LinkedHashMap<>();
        values.forEach((fact, ordinals) -> copy.put(fact, (BitSet) ordinals.clone()));
        return copy;
    }

    /** Whether the point with these value ordinals, one per fact, is in the box. */
    public boolean contains(int[] ordinals) {
        return values.entrySet().stream()
                .allMatch(entry -> entry.getValue().get(ordinals[entry.getKey().ordinal()]));
    }

    /** Whether a complete description is in the box. */
    public boolean contains(Description complete) {
        return values.entrySet().stream()
                .allMatch(entry -> entry.getValue()
                        .get(complete.value(entry.getKey()).orElseThrow().ordinal()));
    }

    /** The facts that are named and the codes of their values. */
    public Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        values.forEach((fact, ordinals) -> codes.put(fact.code(), fact.codes(ordinals)));
        return codes;
    }

    /** The box in words. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        values.forEach((fact, ordinals) -> parts.add(SituationWords.fact(fact, ordinals)));
        return parts.isEmpty() ? "in every situation" : String.join(", and ", parts);
    }
}
