package city.ordinance.json;

import city.ordinance.internal.document.Formats;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The parts of a JSON Schema, as maps, lists, texts, integers and booleans. */
final class Schemas {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    static Map<String, Object> text() {
        return map("type", "string");
    }

    static Map<String, Object> code() {
        return map("type", "string", "minLength", 1);
    }

    static Map<String, Object> pattern(String pattern) {
        return map("type", "string", "pattern", "^" + pattern + "$");
    }

    static Map<String, Object> date() {
        return map("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    static Map<String, Object> constant(String text) {
        return map("const", text);
    }

    static Map<String, Object> oneOf(List<?> schemas) {
        return schemas.size() == 1 ? cast(schemas.get(0)) : map("oneOf", schemas);
    }

    static <T> Map<String, Object> codes(T[] values, Function<T, String> code) {
        return map("enum", Arrays.stream(values).map(code).toList());
    }

    static Map<String, Object> list(Map<String, Object> items) {
        return map("type", "array", "items", items);
    }

    static Map<String, Object> texts() {
        return list(code());
    }

    static Map<String, Object> ref(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    /** An object with these properties, each required, and no other. */
    static Map<String, Object> object(Map<String, Object> properties) {
        return object(properties, List.copyOf(properties.keySet()));
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return map("type", "object", "additionalProperties", false, "required", required, "properties", properties);
    }

    /** A map of these names and values, in this order. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** The whole document, as text. */
    static String document(String name, Map<String, Object> schema) {
        Map<String, Object> root = map("$schema", DIALECT, "$id", "urn:ordinance:schema:" + name);
        root.putAll(schema);
        return Formats.pretty(json -> write(root, json));
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, member) -> {
                json.writeName((String) name);
                write(member, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object schema) {
        return (Map<String, Object>) schema;
    }
}
