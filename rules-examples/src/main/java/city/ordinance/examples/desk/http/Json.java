package city.ordinance.examples.desk.http;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects as maps whose members keep their order; JSON is written in one line. */
public final class Json {
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private Json() {}

    /**
     * A value that is JSON already.
     *
     * @param text the JSON
     */
    public record Raw(@JsonValue @JsonRawValue String text) {}

    /** A map of these names and values, in this order. */
    public static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }

    /** The value as JSON. Null and an empty optional are null. */
    public static String write(@Nullable Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    /** The object that a text is. */
    public static Map<String, @Nullable Object> read(String object) {
        return JsonMapper.shared().readValue(object, OBJECT);
    }
}
