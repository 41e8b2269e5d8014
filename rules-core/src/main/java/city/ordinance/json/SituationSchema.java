package city.ordinance.json;

import static city.ordinance.internal.form.Schemas.map;

import city.ordinance.internal.form.Definitions;
import city.ordinance.internal.form.Schemas;
import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import city.ordinance.situation.Range;
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
 * @param packId the pack that alone may be named; empty when any may be
 */
record SituationSchema(List<SituationType<?>> types, Optional<String> packId) {

    /** A description: one situation, or several. */
    Map<String, Object> description(Definitions definitions) {
        Map<String, Object> situation = SituationForm.SITUATION.schema(definitions);
        Map<String, Object> one = head();
        one.put("situation", situation);
        Map<String, Object> several = head();
        several.put("situations", map("type", "array", "minItems", 1, "items", situation));
        return map(
                "oneOf",
                List.of(Schemas.object(one, List.of("situation")), Schemas.object(several, List.of("situations"))));
    }

    private Map<String, Object> head() {
        Map<String, Object> id = map("type", "string", "minLength", 1);
        Map<String, Object> pack = packId.map(one -> map("const", one)).orElse(id);
        Map<String, Object> also =
                map("type", "array", "uniqueItems", true, "maxItems", InputDocument.MAX_ALSO, "items", id);
        return map("pack", pack, "asOf", Schemas.date(), "also", also);
    }

    /** Defines {@code situation} as one of the types, and each type; without types it stays what it is. */
    void define(Definitions definitions) {
        if (types.isEmpty()
                || types.stream().anyMatch(type -> type.facts().stream().anyMatch(Fact::measured))) {
            GivenForm.define(definitions);
        }
        if (!types.isEmpty()) {
            definitions.define("situation", () -> oneOfTypes(definitions));
        }
    }

    private Map<String, Object> oneOfTypes(Definitions definitions) {
        List<Map<String, Object>> refs = new ArrayList<>();
        types.forEach(type -> refs.add(definitions.ref(type.code(), () -> situation(type))));
        return Schemas.oneOf(refs);
    }

    private static Map<String, Object> situation(SituationType<?> type) {
        Map<String, Object> properties = map("type", map("type", "string", "const", type.code()));
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
        return fact.measure().map(measure -> measured(fact, measure)).orElseGet(() -> ofEnum(fact));
    }

    private static Map<String, Object> measured(Fact fact, Measure measure) {
        Map<String, Object> number = map("type", "integer", "minimum", measure.from(), "maximum", measure.to());
        return map(
                "title", fact.label() + " (" + measure.unit() + ")",
                "description", fact.question(),
                "oneOf", List.of(number, GivenForm.range(number), map("type", "string", "pattern", Range.PATTERN)));
    }

    private static Map<String, Object> ofEnum(Fact fact) {
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
