package city.ordinance.pack;

import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The situations of a type that have one of these values of each of these facts.
 *
 * @param type the code of the type
 * @param values the codes of the values by the code of their fact, none of which is measured
 */
public record Situations(String type, Map<String, List<String>> values) {
    /** Copies the map and keeps its order. */
    public Situations {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether one of them fits a description. */
    public boolean meet(Description description) {
        return description.type().code().equals(type) && meet(description, List.copyOf(values.keySet()));
    }

    private boolean meet(Description description, List<String> facts) {
        if (facts.isEmpty()) {
            return true;
        }
        Fact fact = description.type().fact(facts.get(0)).orElseThrow();
        List<String> others = facts.subList(1, facts.size());
        return values.getOrDefault(fact.code(), List.of()).stream()
                .flatMap(code -> fact.value(code).stream())
                .filter(value -> description.value(fact).map(value::equals).orElse(true))
                .anyMatch(value -> description.allows(fact, value) && meet(description.with(fact, value), others));
    }
}
