package city.ordinance.assessment;

import city.ordinance.internal.text.JsonText;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
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

    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    public String toJson() {
        return JsonText.of(this);
    }
}
