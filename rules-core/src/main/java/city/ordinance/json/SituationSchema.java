package city.ordinance.json;

import static city.ordinance.json.Schemas.map;

import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Schemas of situations and descriptions, from their types.
 *
 * @param types the types; when there are none, a situation may have any facts
 */
record SituationSchema(List<SituationType<?>> types) {

    /** A description: one situation, or several. */
    Map<String, Object> description(Optional<String> packId) {
        Map<String, Object> one = head(packId);
        one.put("situation", Schemas.ref("situation"));
        Map<String, Object> several = head(packId);
        several.put("situations", map("type", "array", "minItems", 1, "items", Schemas.ref("situation")));
        return map(
                "title", "A description of one situation, or of several",
                "oneOf",
                        List.of(
                                Schemas.object(one, List.of("situation")),
                                Schemas.object(several, List.of("situations"))),
                "$defs", definitions());
    }

    private static Map<String, Object> head(Optional<String> packId) {
        return map("pack", packId.map(Schemas::constant).orElseGet(Schemas::code), "asOf", Schemas.date());
    }

    /** The definition of {@code situation}, and one for each type. */
    Map<String, Object> definitions() {
        if (types.isEmpty()) {
            return map("situation", anyFacts());
        }
        Map<String, Object> definitions = new LinkedHashMap<>();
        List<Map<String, Object>> refs = new ArrayList<>();
        for (SituationType<?> type : types) {
            refs.add(Schemas.ref(type.code()));
        }
        definitions.put("situation", Schemas.oneOf(refs));
        types.forEach(type -> definitions.put(type.code(), situation(type)));
        return definitions;
    }

    private static Map<String, Object> anyFacts() {
        return map(
                "type", "object",
                "required", List.of("type"),
                "properties", map("type", Schemas.code()),
                "additionalProperties", Schemas.code());
    }

    private static Map<String, Object> situation(SituationType<?> type) {
        Map<String, Object> properties = map("type", Schemas.constant(type.code()));
        type.facts().forEach(fact -> properties.put(fact.code(), fact(fact)));
        Map<String, Object> schema = map("title", type.label());
        schema.putAll(Schemas.object(properties, List.of("type")));
        if (!type.contradictions().isEmpty()) {
            schema.put(
                    "allOf",
                    type.contradictions().stream()
                            .map(SituationSchema::contradiction)
                            .toList());
        }
        return schema;
    }

    private static Map<String, Object> fact(Fact fact) {
        return map(
                "title", fact.label(),
                "description", fact.question(),
                "enum", fact.values().stream().map(FactValue::code).toList());
    }

    private static Map<String, Object> contradiction(Contradiction contradiction) {
        Map<String, Object> excluded = new LinkedHashMap<>();
        for (Contradiction.Part part : contradiction.parts()) {
            List<String> values = part.values().stream()
                    .mapToObj(ordinal -> part.fact().values().get(ordinal).code())
                    .toList();
            excluded.put(part.fact().code(), map("enum", values));
        }
        return map(
                "description", contradiction.because(),
                "not", map("required", List.copyOf(excluded.keySet()), "properties", excluded));
    }
}
