package city.ordinance.json;

import static city.ordinance.json.AssessmentSchema.object;
import static city.ordinance.json.Schemas.map;

import city.ordinance.assessment.AnswerState;
import city.ordinance.explanation.Holds;
import city.ordinance.source.Basis;
import java.util.List;
import java.util.Map;

/** Schemas of explanations and differences, from the keys and the codes of the enums. */
final class ExplanationSchema {
    private ExplanationSchema() {}

    static Map<String, Object> explanation() {
        Map<String, Object> schema = map("title", "Why something is concluded, why not, and what would change it");
        schema.putAll(explanationObject());
        return schema;
    }

    static Map<String, Object> explanations() {
        Map<String, Object> schema = map("title", "The explanations for several situations, in the order of the input");
        schema.putAll(Schemas.object(map("explanations", Schemas.list(explanationObject()))));
        return schema;
    }

    static Map<String, Object> difference() {
        Map<String, Object> conclusions = Schemas.list(conclusion());
        Map<String, Object> schema = map("title", "What differs between two answers");
        schema.putAll(object(
                Keys.DIFFERENCE,
                map(
                        "added", conclusions,
                        "removed", conclusions,
                        "nowCertain", conclusions,
                        "nowPossible", conclusions,
                        "restated", conclusions,
                        "answers", Schemas.list(changedAnswer()))));
        return schema;
    }

    private static Map<String, Object> explanationObject() {
        Map<String, Object> rule = Schemas.code();
        return object(
                Keys.EXPLANATION,
                map(
                        "conclusion", Schemas.code(),
                        "holds", Schemas.codes(Holds.values(), Holds::code),
                        "dependsOn", Schemas.texts(),
                        "why",
                                Schemas.list(object(
                                        Keys.REASON, map("rule", rule, "facts", facts(), "cites", Schemas.texts()))),
                        "whyNot",
                                Schemas.list(
                                        object(Keys.UNMET_RULE, map("rule", rule, "failed", Schemas.list(unmet())))),
                        "changes", Schemas.list(facts())));
    }

    private static Map<String, Object> facts() {
        return map("type", "object", "additionalProperties", Schemas.code());
    }

    private static Map<String, Object> unmet() {
        return object(
                Keys.UNMET,
                map(
                        "fact", Schemas.code(),
                        "needs", Schemas.texts(),
                        "is", map("type", List.of("string", "null"), "minLength", 1)));
    }

    private static Map<String, Object> conclusion() {
        return object(
                Keys.COMPARED,
                map(
                        "conclusion", Schemas.code(),
                        "hedge", map("type", List.of("string", "null"), "minLength", 1),
                        "basis", Schemas.codes(Basis.values(), Basis::code),
                        "certainty", Schemas.codes(Keys.CERTAINTIES, word -> word),
                        "dependsOn", Schemas.texts(),
                        "cites", Schemas.texts(),
                        "provisos", Schemas.list(AssessmentSchema.proviso())));
    }

    private static Map<String, Object> changedAnswer() {
        Map<String, Object> answer = object(
                Keys.COMPARED_ANSWER,
                map(
                        "state", Schemas.codes(AnswerState.values(), AnswerState::code),
                        "cites", Schemas.texts(),
                        "dependsOn", Schemas.texts(),
                        "provisos", Schemas.list(AssessmentSchema.proviso())));
        return object(Keys.CHANGED_ANSWER, map("topic", Schemas.code(), "before", answer, "after", answer));
    }
}
