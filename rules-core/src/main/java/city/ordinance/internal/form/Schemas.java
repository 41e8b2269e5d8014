package city.ordinance.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a JSON Schema, as maps, lists, texts, integers and booleans. */
public final class Schemas {
    /** The dialect of JSON Schema. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    /** A day, as in 2026-06-01. */
    public static Map<String, Object> date() {
        return map("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    /** One of these; where there is only one, that. */
    public static Map<String, Object> oneOf(List<Map<String, Object>> schemas) {
        return schemas.size() == 1 ? schemas.get(0) : map("oneOf", schemas);
    }

    /** An object with these properties, each required, and no other. */
    public static Map<String, Object> object(Map<String, Object> properties) {
        return object(properties, List.copyOf(properties.keySet()));
    }

    /** An object with these properties and no other. */
    public static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return map("type", "object", "additionalProperties", false, "required", required, "properties", properties);
    }

    /** A map of these names and values, in this order. */
    public static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** A schema as a document of its own, with what it refers to. */
    public static Map<String, Object> document(String name, Map<String, Object> schema, Definitions definitions) {
        Map<String, Object> root = map("$schema", DIALECT, "$id", "urn:ordinance:schema:" + name);
        root.putAll(schema);
        if (!definitions.all().isEmpty()) {
            root.put("$defs", definitions.all());
        }
        return root;
    }
}
