package city.ordinance.examples.desk.api;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.json.JsonSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes the API in OpenAPI 3.1. The schemas of documents are those that the library makes from its types. */
final class OpenApi {
    private static final String JSON = "application/json";
    private static final String XML = "text/xml";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, @Nullable Object> paths = new LinkedHashMap<>();

    private OpenApi() {}

    static String of(DeskLibrary library) {
        Map<String, @Nullable Object> schemas = new LinkedHashMap<>();
        JsonSchemas.components(library.types()).forEach((name, schema) -> schemas.put(name, new Json.Raw(schema)));
        schemas.putAll(DeskSchemas.all(library.types()));
        OpenApi api = new OpenApi();
        api.documents();
        api.packs();
        api.open311();
        api.page();
        return Json.write(Json.map(
                "openapi",
                "3.1.0",
                "jsonSchemaDialect",
                "https://json-schema.org/draft/2020-12/schema",
                "info",
                Json.map(
                        "title", "Ordinance city desk",
                        "version", "1",
                        "summary", "What a city's published source says may happen, and what it leaves open.",
                        "license", Json.map("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "paths",
                api.paths,
                "components",
                Json.map("schemas", schemas)));
    }

    private void documents() {
        Map<String, @Nullable Object> body =
                body(Json.map(JSON, schema("description"), "application/yaml", schema("description")));
        Map<String, @Nullable Object> expired =
                query("allow-expired", "Whether an expired pack may answer.", Json.map("type", "boolean"));
        post("/api/assess", "Assesses a situation.", body, List.of(expired), schema("assessment"));
        post("/api/cases", "Assesses the situations of a case, up to 100.", body, List.of(expired), schema("case"));
        Map<String, @Nullable Object> conclusion =
                query("conclusion", "A conclusion or a topic, as in sanctions/seizure.", Json.map("type", "string"));
        conclusion.put("required", true);
        List<?> both = List.of(conclusion, expired);
        post(
                "/api/explain",
                "Says why, why not, and what would differ.",
                body,
                both,
                either("explanation", "explanations"));
        post(
                "/api/questions",
                "Says what to find out next.",
                body,
                List.of(expired),
                either("questions", "case-questions"));
        post(
                "/api/replay",
                "Gives an answer again from its receipt.",
                body(Json.map(JSON, either("receipt", "assessment", "case"))),
                List.of(),
                either("replay", "replays"));
    }

    private void packs() {
        get("/api/packs", "Lists the packs.", List.of(), content(JSON, schema("packs")));
        get("/api/packs/{id}", "Shows one pack.", List.of(path("id")), content(JSON, schema("pack")));
        Map<String, @Nullable Object> any = Json.map("schema", Json.map("type", "object"));
        get(
                "/api/schemas/{name}",
                "A JSON Schema of a document.",
                List.of(path("name")),
                content("application/schema+json", any));
        get("/openapi.json", "This document.", List.of(), content("application/openapi+json", any));
        get("/health", "Says that the desk answers.", List.of(), content(JSON, schema("health")));
        Map<String, @Nullable Object> text = Json.map("schema", Json.map("type", "string"));
        get("/metrics", "Metrics in Prometheus' text form.", List.of(), content("text/plain", text));
    }

    private void open311() {
        Map<String, @Nullable Object> xml = Json.map("schema", Json.map("type", "string"));
        Map<String, @Nullable Object> where = query("jurisdiction_id", "A pack's id.", Json.map("type", "string"));
        String root = "/open311/v2/";
        for (String format : List.of("json", "xml")) {
            boolean json = format.equals("json");
            String type = json ? JSON : XML;
            Map<String, @Nullable Object> failed = content(type, json ? schema("open311-errors") : xml);
            paths.put(
                    root + "services." + format,
                    Json.map(
                            "get",
                            operation(
                                    "Lists the services.",
                                    List.of(where),
                                    content(type, json ? schema("open311-services") : xml),
                                    failed)));
            paths.put(
                    root + "services/{code}." + format,
                    Json.map(
                            "get",
                            operation(
                                    "Defines a service.",
                                    List.of(path("code"), where),
                                    content(type, json ? schema("open311-definition") : xml),
                                    failed)));
            Map<String, @Nullable Object> post = operation(
                    "Answers a request.",
                    List.of(where),
                    content(type, json ? schema("open311-requests") : xml),
                    failed);
            post.put("requestBody", body(Json.map(FORM, Json.map("schema", Json.map("type", "object")))));
            paths.put(root + "requests." + format, Json.map("post", post));
        }
    }

    private void page() {
        get("/", "The page.", List.of(), content("text/html", Json.map("schema", Json.map("type", "string"))));
    }

    private void get(String path, String summary, List<?> parameters, Map<String, @Nullable Object> content) {
        paths.put(path, Json.map("get", operation(summary, parameters, content, problem())));
    }

    private void post(
            String path,
            String summary,
            Map<String, @Nullable Object> body,
            List<?> parameters,
            Map<String, @Nullable Object> answer) {
        Map<String, @Nullable Object> operation = operation(summary, parameters, content(JSON, answer), problem());
        operation.put("requestBody", body);
        paths.put(path, Json.map("post", operation));
    }

    private static Map<String, @Nullable Object> operation(
            String summary,
            List<?> parameters,
            Map<String, @Nullable Object> content,
            Map<String, @Nullable Object> failed) {
        return Json.map(
                "summary", summary,
                "parameters", parameters,
                "responses",
                        Json.map(
                                "200", Json.map("description", "The answer.", "content", content),
                                "default", Json.map("description", "What is wrong.", "content", failed)));
    }

    private static Map<String, @Nullable Object> problem() {
        return content("application/problem+json", schema("problem"));
    }

    private static Map<String, @Nullable Object> body(Map<String, @Nullable Object> content) {
        return Json.map("required", true, "content", content);
    }

    private static Map<String, @Nullable Object> content(String type, Map<String, @Nullable Object> schema) {
        return Json.map(type, schema);
    }

    private static Map<String, @Nullable Object> schema(String name) {
        return Json.map("schema", ref(name));
    }

    private static Map<String, @Nullable Object> either(String... names) {
        List<Map<String, @Nullable Object>> refs = new ArrayList<>();
        for (String name : names) {
            refs.add(ref(name));
        }
        return Json.map("schema", Json.map("oneOf", refs));
    }

    private static Map<String, @Nullable Object> ref(String name) {
        return Json.map("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, @Nullable Object> query(
            String name, String description, Map<String, @Nullable Object> schema) {
        return Json.map("name", name, "in", "query", "description", description, "schema", schema);
    }

    private static Map<String, @Nullable Object> path(String name) {
        return Json.map("name", name, "in", "path", "required", true, "schema", Json.map("type", "string"));
    }
}
