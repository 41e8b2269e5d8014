package city.ordinance.examples.desk.open311;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.render.Words;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Fact;
import city.ordinance.situation.Measure;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Services from situation types. Each fact is a list of values to choose from, and none has to be given. */
final class Services {
    /** When what is offered here last changed its form. */
    private static final String CHANGESET = "2026-11-28T00:00:00Z";

    private Services() {}

    /** Where the services are, by Open311's service discovery. */
    static Map<String, @Nullable Object> discovery(String url) {
        return Json.map(
                "changeset",
                CHANGESET,
                "contact",
                "Whoever runs this desk. It answers from published sources and opens no case.",
                "key_service",
                "No key is needed.",
                "endpoints",
                List.of(Json.map(
                        "specification",
                        "http://wiki.open311.org/GeoReport_v2",
                        "url",
                        url,
                        "changeset",
                        CHANGESET,
                        "type",
                        "production",
                        "formats",
                        List.of("text/xml", "application/json"))));
    }

    static List<Map<String, @Nullable Object>> list(PackInfo pack) {
        return pack.types().stream().map(type -> service(pack, type)).toList();
    }

    private static Map<String, @Nullable Object> service(PackInfo pack, SituationType<?> type) {
        String description = "Says what the published source of " + pack.title() + " lets one conclude about "
                + type.label() + ", and what it leaves open. It finds no violation and opens no case.";
        return Json.map(
                "service_code", type.code(),
                "service_name", Words.capital(type.label()),
                "description", description,
                "metadata", true,
                "type", "blackbox",
                "keywords", String.join(",", type.code().split("-")),
                "group", pack.jurisdiction().name());
    }

    static Map<String, @Nullable Object> definition(SituationType<?> type) {
        return Json.map(
                "service_code", type.code(),
                "attributes", type.facts().stream().map(Services::attribute).toList());
    }

    private static Map<String, @Nullable Object> attribute(Fact fact) {
        return fact.measure().map(measure -> number(fact, measure)).orElseGet(() -> list(fact));
    }

    private static Map<String, @Nullable Object> number(Fact fact, Measure measure) {
        return Json.map(
                "variable",
                true,
                "code",
                fact.code(),
                "datatype",
                "number",
                "required",
                false,
                "datatype_description",
                "A whole number from " + measure.limits() + ". Leave it out when it is not known.",
                "order",
                fact.ordinal() + 1,
                "description",
                fact.question());
    }

    private static Map<String, @Nullable Object> list(Fact fact) {
        return Json.map(
                "variable",
                true,
                "code",
                fact.code(),
                "datatype",
                "singlevaluelist",
                "required",
                false,
                "datatype_description",
                "Choose one, or leave it out when it is not known.",
                "order",
                fact.ordinal() + 1,
                "description",
                fact.question(),
                "values",
                fact.values().stream()
                        .map(value -> Json.map("key", value.code(), "name", value.label()))
                        .toList());
    }
}
