package city.ordinance.examples.desk.api;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Schemas of what the desk itself sends; each object has exactly the keys named. */
final class DeskSchemas {
    private static final Map<String, @Nullable Object> TEXT = Json.map("type", "string");
    private static final Map<String, @Nullable Object> MAYBE = Json.map("type", List.of("string", "null"));
    private static final Map<String, @Nullable Object> FLAG = Json.map("type", "boolean");
    private static final Map<String, @Nullable Object> NUMBER = Json.map("type", "integer");
    private static final Map<String, @Nullable Object> TEXTS = list(TEXT);

    private final boolean measured;

    private DeskSchemas(List<SituationType<?>> types) {
        this.measured = types.stream().anyMatch(type -> type.facts().stream().anyMatch(Fact::measured));
    }

    /** All of them, where packs have these types. */
    static Map<String, @Nullable Object> all(List<SituationType<?>> types) {
        return new DeskSchemas(types).all();
    }

    private Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        Map<String, @Nullable Object> questions = object(Json.map("questions", list(question())));
        all.put("questions", questions);
        all.put("case-questions", object(Json.map("assessments", list(questions))));
        all.put("replays", object(Json.map("replays", list(Json.map("$ref", "#/components/schemas/replay")))));
        all.put("problem", problem());
        all.put("health", object(Json.map("status", TEXT, "packs", TEXTS)));
        all.put("packs", object(Json.map("packs", list(object(summary())))));
        all.put("pack", object(whole()));
        all.putAll(open311());
        return all;
    }

    private static Map<String, @Nullable Object> question() {
        return object(Json.map("fact", TEXT, "text", TEXT, "values", TEXTS, "decides", TEXTS));
    }

    private static Map<String, @Nullable Object> problem() {
        Map<String, @Nullable Object> problem = object(Json.map(
                "type", TEXT,
                "title", TEXT,
                "status", NUMBER,
                "detail", TEXT,
                "problems", list(texts("code", "message", "where", "help"))));
        problem.put("required", List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static Map<String, @Nullable Object> summary() {
        return Json.map(
                "id", TEXT,
                "title", TEXT,
                "version", TEXT,
                "sha256", TEXT,
                "fictional", FLAG,
                "jurisdiction", texts("name", "state", "country"),
                "sources",
                        map(object(Json.map(
                                "title", TEXT,
                                "publisher", TEXT,
                                "address", MAYBE,
                                "published", MAYBE,
                                "readOn", MAYBE,
                                "tier", TEXT,
                                "read", MAYBE,
                                "extent", Json.map("anyOf", List.of(MAYBE, TEXTS)),
                                "inForce", MAYBE,
                                "sha256", MAYBE))),
                "coverage", texts("from", "reviewDue", "expires"),
                "freshness", MAYBE,
                "situationTypes", TEXTS);
    }

    private Map<String, @Nullable Object> whole() {
        Map<String, @Nullable Object> whole = summary();
        Map<String, @Nullable Object> fact =
                object(Json.map("code", TEXT, "label", TEXT, "question", TEXT, "values", list(texts("code", "label"))));
        properties(fact).put("notKnown", TEXTS);
        if (measured) {
            properties(fact).put("measured", object(Json.map("unit", TEXT, "from", NUMBER, "to", NUMBER)));
        }
        whole.put("beside", TEXTS);
        whole.put("prevails", list(object(Json.map("cites", TEXTS, "text", TEXT))));
        whole.put("types", list(object(Json.map("code", TEXT, "label", TEXT, "facts", list(fact)))));
        whole.put(
                "catalog",
                list(object(Json.map(
                        "code",
                        TEXT,
                        "label",
                        words(),
                        "kind",
                        TEXT,
                        "hedge",
                        MAYBE,
                        "alternativeTo",
                        TEXTS,
                        "value",
                        MAYBE))));
        whole.put(
                "topics",
                list(object(Json.map(
                        "code", TEXT,
                        "label", TEXT,
                        "kind", TEXT,
                        "texts", map(words()),
                        "next", Json.map("anyOf", List.of(words(), Json.map("type", "null"))),
                        "nextCites", TEXTS,
                        "advice", MAYBE))));
        Map<String, @Nullable Object> value = Json.map("type", "object", "required", List.of("kind"));
        whole.put("schedule", list(object(Json.map("code", TEXT, "claims", TEXTS, "value", value))));
        whole.put("provisos", list(object(Json.map("code", TEXT, "text", TEXT, "reaches", TEXTS))));
        whole.put(
                "rules",
                list(object(Json.map("id", TEXT, "sentence", TEXT, "cites", TEXTS, "file", TEXT, "line", NUMBER))));
        whole.put("claims", list(claim()));
        return whole;
    }

    private static Map<String, @Nullable Object> claim() {
        Map<String, @Nullable Object> properties = Json.map(
                "id", TEXT,
                "source", TEXT,
                "section", TEXT,
                "modality", TEXT,
                "hedge", MAYBE,
                "paraphrase", TEXT,
                "proving", MAYBE,
                "noRule", MAYBE);
        Map<String, @Nullable Object> claim = object(properties);
        properties.put("speaksOf", list(map(TEXTS)));
        return claim;
    }

    /** Words, or words that differ by a fact or by the type. */
    private static Map<String, @Nullable Object> words() {
        return Json.map("anyOf", List.of(TEXT, object(Json.map("by", TEXT, "when", map(TEXT), "otherwise", TEXT))));
    }

    private static Map<String, @Nullable Object> map(Map<String, @Nullable Object> members) {
        return Json.map("type", "object", "additionalProperties", members);
    }

    private Map<String, @Nullable Object> open311() {
        Map<String, @Nullable Object> attribute = object(Json.map(
                "variable", FLAG,
                "code", TEXT,
                "datatype", Json.map("const", "singlevaluelist"),
                "required", Json.map("const", false),
                "datatype_description", TEXT,
                "order", NUMBER,
                "description", TEXT,
                "values", list(texts("key", "name"))));
        if (measured) {
            properties(attribute).put("datatype", Json.map("enum", List.of("singlevaluelist", "number")));
            attribute.put(
                    "required",
                    properties(attribute).keySet().stream()
                            .filter(name -> !name.equals("values"))
                            .toList());
        }
        Map<String, @Nullable Object> service = object(Json.map(
                "service_code", TEXT,
                "service_name", TEXT,
                "description", TEXT,
                "metadata", FLAG,
                "type", TEXT,
                "keywords", TEXT,
                "group", TEXT));
        Map<String, @Nullable Object> request = object(Json.map(
                "service_request_id", MAYBE,
                "service_notice", TEXT,
                "account_id", MAYBE,
                "agency_responsible", TEXT,
                "expected_datetime", MAYBE,
                "extended_attributes",
                        object(Json.map("assessment", Json.map("$ref", "#/components/schemas/assessment")))));
        Map<String, @Nullable Object> form = Json.map(
                "jurisdiction_id", TEXT,
                "service_code", TEXT,
                "attributes", TEXT,
                "description", TEXT);
        Map<String, @Nullable Object> endpoint = object(Json.map(
                "specification", TEXT,
                "url", TEXT,
                "changeset", TEXT,
                "type", TEXT,
                "formats", TEXTS));
        return Json.map(
                "open311-discovery",
                        object(Json.map(
                                "changeset", TEXT,
                                "contact", TEXT,
                                "key_service", TEXT,
                                "endpoints", list(endpoint))),
                "open311-request", Json.map("type", "object", "properties", form, "required", List.of("service_code")),
                "open311-services", list(service),
                "open311-definition", object(Json.map("service_code", TEXT, "attributes", list(attribute))),
                "open311-requests", list(request),
                "open311-errors", list(object(Json.map("code", NUMBER, "description", TEXT))));
    }

    /** The properties of an object made here, to which more can be added that are not required. */
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> properties(Map<String, @Nullable Object> object) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(object.get("properties"));
    }

    private static Map<String, @Nullable Object> texts(String... names) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (String name : names) {
            properties.put(name, TEXT);
        }
        return object(properties);
    }

    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> properties) {
        return Json.map(
                "type",
                "object",
                "required",
                new ArrayList<>(properties.keySet()),
                "additionalProperties",
                false,
                "properties",
                properties);
    }

    private static Map<String, @Nullable Object> list(Map<String, @Nullable Object> items) {
        return Json.map("type", "array", "items", items);
    }
}
