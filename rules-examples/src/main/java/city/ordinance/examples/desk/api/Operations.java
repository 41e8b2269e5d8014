package city.ordinance.examples.desk.api;

import static city.ordinance.examples.desk.http.Json.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of an OpenAPI description, and what they are made of. */
final class Operations {
    static final String JSON = "application/json";
    static final Map<String, @Nullable Object> TEXT = map("type", "string");

    private final Map<String, @Nullable Object> paths = new LinkedHashMap<>();

    /** All of them, by path and method. */
    Map<String, @Nullable Object> paths() {
        return paths;
    }

    /** An operation that answers GET, or says a problem. */
    void get(
            String id,
            String path,
            String summary,
            List<?> parameters,
            String type,
            Map<String, @Nullable Object> schema) {
        add(path, "get", operation(id, summary, parameters, content(type, schema), problem()));
    }

    /** An operation that answers POST with JSON, or says a problem. */
    void post(
            String id,
            String path,
            String summary,
            List<?> parameters,
            Map<String, @Nullable Object> body,
            String answer) {
        Map<String, @Nullable Object> operation =
                operation(id, summary, parameters, content(JSON, ref(answer)), problem());
        operation.put("requestBody", body);
        add(path, "post", operation);
    }

    @SuppressWarnings("unchecked")
    void add(String path, String method, Map<String, @Nullable Object> operation) {
        ((Map<String, @Nullable Object>) paths.computeIfAbsent(path, any -> map())).put(method, operation);
    }

    static Map<String, @Nullable Object> operation(
            String id,
            String summary,
            List<?> parameters,
            Map<String, @Nullable Object> content,
            Map<String, @Nullable Object> failed) {
        return map(
                "operationId", id,
                "summary", summary,
                "parameters", parameters,
                "responses",
                        map(
                                "200", map("description", "The answer.", "content", content),
                                "default", map("description", "What is wrong.", "content", failed)));
    }

    private static Map<String, @Nullable Object> problem() {
        return content("application/problem+json", ref("problem"));
    }

    static Map<String, @Nullable Object> body(
            Stream<String> types, Map<String, @Nullable Object> schema, Object example) {
        Map<String, @Nullable Object> content = map();
        types.forEach(type -> content.put(type, map("schema", schema, "example", example)));
        return map("required", true, "content", content);
    }

    static Map<String, @Nullable Object> content(String type, Map<String, @Nullable Object> schema) {
        return map(type, map("schema", schema));
    }

    static Map<String, @Nullable Object> ref(String name) {
        return map("$ref", "#/components/schemas/" + name);
    }

    static Map<String, @Nullable Object> query(
            String name, String description, Map<String, @Nullable Object> schema, Object example) {
        return map("name", name, "in", "query", "description", description, "schema", schema, "example", example);
    }

    static Map<String, @Nullable Object> path(String name, String example) {
        return map("name", name, "in", "path", "required", true, "schema", TEXT, "example", example);
    }
}
