package city.ordinance.internal.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The schemas that others refer to by name, each once. Not thread-safe. */
public final class Definitions {
    private final String prefix;
    private final Map<String, Map<String, Object>> named = new LinkedHashMap<>();
    private final Map<String, Supplier<Map<String, Object>>> defined = new HashMap<>();

    private Definitions(String prefix) {
        this.prefix = prefix;
    }

    /** For one schema that stands alone, and brings its definitions along. */
    public static Definitions ofOne() {
        return new Definitions("#/$defs/");
    }

    /** For the components of an OpenAPI description, which all of its schemas share. */
    public static Definitions ofComponents() {
        return new Definitions("#/components/schemas/");
    }

    /** Says what a name stands for, whatever others make of it. */
    public void define(String name, Supplier<Map<String, Object>> schema) {
        defined.put(name, schema);
    }

    /** Takes the schema with this name out. */
    public Map<String, Object> take(String name) {
        return Objects.requireNonNull(named.remove(name), name);
    }

    /** A reference to the schema with this name, which is made if there is none yet. */
    public Map<String, Object> ref(String name, Supplier<Map<String, Object>> schema) {
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, defined.getOrDefault(name, schema).get());
        }
        return Schemas.map("$ref", prefix + name);
    }

    /** A reference to the schema that was {@linkplain #define defined} with this name; without one, the other. */
    public Map<String, Object> refOr(String name, Map<String, Object> otherwise) {
        return defined.containsKey(name) ? ref(name, () -> otherwise) : otherwise;
    }

    /** All of them, by name. */
    public Map<String, Map<String, Object>> all() {
        return named;
    }
}
