package city.ordinance.examples.desk.api;

import static city.ordinance.examples.desk.api.Operations.JSON;
import static city.ordinance.examples.desk.api.Operations.TEXT;
import static city.ordinance.examples.desk.api.Operations.body;
import static city.ordinance.examples.desk.api.Operations.path;
import static city.ordinance.examples.desk.api.Operations.query;
import static city.ordinance.examples.desk.api.Operations.ref;
import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.draft.DraftChecker;
import city.ordinance.examples.draft.DraftJson;
import city.ordinance.json.JsonSchemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes the API in OpenAPI 3.1, with one shape for what each operation takes and gives. The schemas of documents
 * are those that the library makes from its types.
 */
final class OpenApi {
    private static final String DESCRIPTION = "description";
    private static final String OF_CASE = "case-description";
    private static final Map<String, @Nullable Object> OBJECT = map("type", "object");
    private static final Map<String, @Nullable Object> EXPIRED =
            query("allow-expired", "Whether an expired pack may answer.", map("type", "boolean"), false);

    private final Operations operations = new Operations();
    private final ApiExamples examples;

    private OpenApi(ApiExamples examples) {
        this.examples = examples;
    }

    static String of(DeskLibrary library) {
        Map<String, @Nullable Object> schemas = new LinkedHashMap<>();
        Map<String, String> components = JsonSchemas.components(library.types());
        components.forEach((name, schema) -> schemas.put(name, new Json.Raw(schema)));
        if (Json.read(components.getOrDefault(DESCRIPTION, "{}")).get("oneOf") instanceof List<?> descriptions) {
            schemas.put(DESCRIPTION, descriptions.get(0));
            schemas.put(OF_CASE, descriptions.get(1));
        }
        schemas.put("draft-report", new Json.Raw(DraftJson.schema()));
        schemas.putAll(DeskSchemas.all(library.types()));
        OpenApi api = new OpenApi(ApiExamples.of(library));
        api.documents(true, api.examples.description());
        api.documents(false, api.examples.ofCase());
        api.drafts();
        api.packs();
        Stream.of("json", "xml").forEach(format -> new Open311Operations(api.operations, api.examples, format).add());
        api.operations.get("page", "/", "The page.", List.of(), "text/html", TEXT);
        return Json.write(map(
                "openapi",
                "3.1.0",
                "jsonSchemaDialect",
                "https://json-schema.org/draft/2020-12/schema",
                "info",
                map(
                        "title", "Ordinance city desk",
                        "version", "1",
                        "summary", "What a city's published source says may happen, and what it leaves open.",
                        "license", map("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "servers",
                List.of(map("url", "/", "description", "This desk")),
                "paths",
                api.operations.paths(),
                "components",
                map("schemas", schemas)));
    }

    /** What is posted about one situation, or about the situations of a case. */
    private void documents(boolean single, Object example) {
        String root = single ? "/api/" : "/api/cases/";
        String end = single ? "" : "OfCase";
        Map<String, @Nullable Object> body =
                body(Stream.of(JSON, "application/yaml"), ref(single ? DESCRIPTION : OF_CASE), example);
        Map<String, @Nullable Object> conclusion =
                query("conclusion", "A conclusion or a topic.", TEXT, examples.conclusion());
        conclusion.put("required", true);
        operations.post(
                "assess" + end,
                single ? "/api/assess" : "/api/cases",
                single ? "Assesses a situation." : "Assesses the situations of a case, up to 100.",
                List.of(EXPIRED),
                body,
                single ? "assessment" : "case");
        operations.post(
                "explain" + end,
                root + "explain",
                "Says why, why not, and what would differ.",
                List.of(conclusion, EXPIRED),
                body,
                single ? "explanation" : "explanations");
        operations.post(
                "questions" + end,
                root + "questions",
                "Says what to find out next.",
                List.of(EXPIRED),
                body,
                single ? "questions" : "case-questions");
        operations.post(
                "replay" + end,
                root + "replay",
                single ? "Gives an answer again from its receipt." : "Gives the answers of a case again.",
                List.of(),
                single
                        ? body(Stream.of(JSON), ref("receipt"), examples.receipt())
                        : body(Stream.of(JSON), ref("case"), examples.answersOfCase()),
                single ? "replay" : "replays");
    }

    private void drafts() {
        Map<String, @Nullable Object> draft = map(
                "type",
                "object",
                "required",
                List.of("draft", "about"),
                "additionalProperties",
                false,
                "properties",
                map(
                        "draft", map("type", "string", "minLength", 1, "maxLength", DraftChecker.LONGEST),
                        "about", ref(DESCRIPTION)));
        operations.post(
                "checkDraft",
                "/api/check-draft",
                "Says what a draft asserts that the answer does not support.",
                List.of(EXPIRED),
                body(Stream.of(JSON), draft, map("draft", "The fine is 500 dollars.", "about", examples.description())),
                "draft-report");
    }

    private void packs() {
        operations.get("packs", "/api/packs", "Lists the packs.", List.of(), JSON, ref("packs"));
        operations.get(
                "pack", "/api/packs/{id}", "Shows one pack.", List.of(path("id", examples.pack())), JSON, ref("pack"));
        operations.get(
                "schema",
                "/api/schemas/{name}",
                "A JSON Schema of a document.",
                List.of(path("name", "assessment")),
                "application/schema+json",
                OBJECT);
        operations.get("openapi", "/openapi.json", "This document.", List.of(), "application/openapi+json", OBJECT);
        operations.get("health", "/health", "Says that the desk answers.", List.of(), JSON, ref("health"));
        operations.get("metrics", "/metrics", "Metrics in Prometheus' text form.", List.of(), "text/plain", TEXT);
    }
}
