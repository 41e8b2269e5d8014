package city.ordinance.json;

import static city.ordinance.json.Schemas.map;

import city.ordinance.assessment.AnswerState;
import city.ordinance.source.Basis;
import city.ordinance.source.Freshness;
import city.ordinance.source.Tier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas of assessments, cases and problems, from the keys and the codes of the enums. */
final class AssessmentSchema {
    private static final String SHA256 = "[0-9a-f]{64}";

    private AssessmentSchema() {}

    static Map<String, Object> assessment(SituationSchema situations) {
        Map<String, Object> schema = map("title", "The answer for one described situation");
        schema.putAll(assessmentObject());
        schema.put("$defs", definitions(situations));
        return schema;
    }

    static Map<String, Object> cases(SituationSchema situations) {
        Map<String, Object> definitions = definitions(situations);
        definitions.put("assessment", assessmentObject());
        Map<String, Object> schema = map("title", "The answers for several situations, in the order of the input");
        schema.putAll(Schemas.object(map("assessments", Schemas.list(Schemas.ref("assessment")))));
        schema.put("$defs", definitions);
        return schema;
    }

    static Map<String, Object> problems() {
        Map<String, Object> schema = map("title", "What is wrong with an input");
        schema.putAll(Schemas.object(map("problems", Schemas.list(problem()))));
        return schema;
    }

    static Map<String, Object> problem() {
        return object(Keys.PROBLEM, map("code", Schemas.code()));
    }

    static Map<String, Object> assessmentObject() {
        Map<String, Object> conclusions = Schemas.list(Schemas.ref("conclusion"));
        return object(
                Keys.ASSESSMENT,
                map(
                        "pack", Schemas.ref("pack"),
                        "asOf", Schemas.date(),
                        "situation", Schemas.ref("situation"),
                        "enforcers", conclusions,
                        "sanctions", conclusions,
                        "reviewRoutes", conclusions,
                        "steps", conclusions,
                        "answers", map("type", "object", "additionalProperties", Schemas.ref("answer")),
                        "questions", Schemas.list(question()),
                        "inertFacts", Schemas.texts(),
                        "order", textOrNull(),
                        "notices", Schemas.list(object(Keys.NOTICE, map("code", Schemas.code()))),
                        "sources", map("type", "object", "additionalProperties", Schemas.ref("source")),
                        "receipt", Schemas.ref("receipt")));
    }

    static Map<String, Object> definitions(SituationSchema situations) {
        Map<String, Object> definitions = situations.definitions();
        definitions.put("pack", pack());
        definitions.put("source", source());
        definitions.put("proviso", proviso());
        definitions.put("conclusion", conclusion());
        definitions.put("answer", answer());
        definitions.put("value", value());
        definitions.put("receipt", receipt());
        return definitions;
    }

    private static Map<String, Object> pack() {
        return object(
                Keys.PACK,
                map(
                        "id", Schemas.code(),
                        "sha256", Schemas.pattern(SHA256),
                        "freshness", Schemas.codes(Freshness.values(), Freshness::code),
                        "source",
                                object(
                                        Keys.SOURCE,
                                        map(
                                                "published", dateOrNull(),
                                                "tier", Schemas.codes(Tier.values(), Tier::code),
                                                "sha256", Schemas.pattern(SHA256)))));
    }

    private static Map<String, Object> source() {
        return object(
                Keys.SOURCE_OF_PACK,
                map(
                        "address", textOrNull(),
                        "published", dateOrNull(),
                        "tier", Schemas.codes(Tier.values(), Tier::code),
                        "read", textOrNull(),
                        "sha256", Schemas.pattern(SHA256)));
    }

    private static Map<String, Object> textOrNull() {
        return map("type", List.of("string", "null"));
    }

    private static Map<String, Object> dateOrNull() {
        return map("oneOf", List.of(Schemas.date(), map("type", "null")));
    }

    static Map<String, Object> proviso() {
        return object(
                Keys.PROVISO,
                map(
                        "code",
                        Schemas.code(),
                        "text",
                        map("type", "string", "pattern", "^if "),
                        "dependsOn",
                        Schemas.texts()));
    }

    private static Map<String, Object> conclusion() {
        Map<String, Object> conclusion = object(
                Keys.CONCLUSION,
                map(
                        "code", Schemas.code(),
                        "hedge", map("type", List.of("string", "null"), "minLength", 1),
                        "basis", Schemas.codes(Basis.values(), Basis::code),
                        "certainty", Schemas.codes(Keys.CERTAINTIES, word -> word),
                        "dependsOn", Schemas.texts(),
                        "cites", Schemas.texts(),
                        "rules", Schemas.texts(),
                        "provisos", Schemas.list(Schemas.ref("proviso")),
                        "alternativeTo", Schemas.texts()));
        conclusion.put("if", map("properties", map("certainty", Schemas.constant("certain"))));
        conclusion.put("then", map("properties", map("dependsOn", map("maxItems", 0))));
        return conclusion;
    }

    /** A value is there exactly when the state is {@code specified}, {@code nearest} when it is {@code silent}. */
    private static Map<String, Object> answer() {
        AnswerState[] others = Arrays.stream(AnswerState.values())
                .filter(state -> state != AnswerState.SPECIFIED && state != AnswerState.SILENT)
                .toArray(AnswerState[]::new);
        return Schemas.oneOf(List.of(
                answer(Keys.SPECIFIED, Schemas.constant(AnswerState.SPECIFIED.code())),
                answer(Keys.SILENT, Schemas.constant(AnswerState.SILENT.code())),
                answer(Keys.ANSWER, Schemas.codes(others, AnswerState::code))));
    }

    private static Map<String, Object> answer(String[] keys, Map<String, Object> state) {
        return object(
                keys,
                map(
                        "state", state,
                        "value", Schemas.ref("value"),
                        "cites", Schemas.texts(),
                        "rules", Schemas.texts(),
                        "dependsOn", Schemas.texts(),
                        "basis", Schemas.codes(Basis.values(), Basis::code),
                        "provisos", Schemas.list(Schemas.ref("proviso")),
                        "nearest", map("const", true)));
    }

    private static Map<String, Object> value() {
        Map<String, Object> amount = Schemas.pattern(Keys.AMOUNT);
        Map<String, Object> money = Schemas.constant(ValueForm.MONEY);
        return Schemas.oneOf(List.of(
                object(Keys.TEXT, map("kind", Schemas.constant(ValueForm.TEXT))),
                object(Keys.MONEY, map("kind", money, "amount", amount)),
                object(Keys.MONEY_RANGE, map("kind", money, "atLeast", amount, "atMost", amount)),
                object(
                        Keys.PERIOD,
                        map(
                                "kind", Schemas.constant(ValueForm.PERIOD),
                                "length", map("type", "integer"),
                                "unit", Schemas.code()))));
    }

    static Map<String, Object> question() {
        return object(
                Keys.QUESTION, map("fact", Schemas.code(), "values", Schemas.texts(), "decides", Schemas.texts()));
    }

    static Map<String, Object> receipt() {
        return object(
                Keys.RECEIPT,
                map(
                        "packSha256", Schemas.pattern(SHA256),
                        "vocabularySha256", Schemas.pattern(SHA256),
                        "asOf", Schemas.date(),
                        "allowExpired", map("type", "boolean"),
                        "situation", Schemas.ref("situation"),
                        "assessmentSha256", Schemas.pattern(SHA256)));
    }

    /** An object with exactly these keys; those without a schema here are text. */
    static Map<String, Object> object(String[] keys, Map<String, Object> schemas) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : keys) {
            properties.put(key, schemas.getOrDefault(key, Schemas.text()));
        }
        return Schemas.object(properties);
    }
}
