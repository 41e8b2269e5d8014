package city.ordinance.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an answer was given for: the echo of a description.
 *
 * @param type the situation type's code
 * @param facts the given facts and their values as codes, in the order of the type's facts
 */
public record GivenFacts(String type, Map<String, String> facts) {
    /** Copies the map and keeps its order. */
    public GivenFacts {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
