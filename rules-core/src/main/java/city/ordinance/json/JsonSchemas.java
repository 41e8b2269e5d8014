package city.ordinance.json;

import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON Schemas (2020-12) of the documents, generated from the situation types and the codes of the enums. Each stands
 * alone, and none lets a key pass that is not known.
 */
public final class JsonSchemas {
    private static final List<String> NAMES = List.of(
            "assessment",
            "case",
            "description",
            "difference",
            "explanation",
            "explanations",
            "interview",
            "problems",
            "receipt",
            "replay");

    private JsonSchemas() {}

    /** The names of the schemas. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A schema for situations of these types; without types, a situation may have any facts.
     *
     * @throws IllegalArgumentException when no schema has the name
     */
    public static String schema(String name, List<SituationType<?>> types) {
        return schema(name, types, Optional.empty());
    }

    /**
     * A schema for situations of the pack's types; a description may name no other pack.
     *
     * @throws IllegalArgumentException when no schema has the name
     */
    public static String schema(String name, PackInfo pack) {
        return schema(name, pack.types(), Optional.of(pack.id()));
    }

    private static String schema(String name, List<SituationType<?>> types, Optional<String> packId) {
        SituationSchema situations = new SituationSchema(types);
        Map<String, Object> schema = switch (name) {
            case "assessment" -> AssessmentSchema.assessment(situations);
            case "case" -> AssessmentSchema.cases(situations);
            case "description" -> situations.description(packId);
            case "difference" -> ExplanationSchema.difference();
            case "explanation" -> ExplanationSchema.explanation();
            case "explanations" -> ExplanationSchema.explanations();
            case "interview" -> ReplaySchema.interview(situations);
            case "receipt" -> ReplaySchema.receipt(situations);
            case "replay" -> ReplaySchema.replay(situations);
            case "problems" -> AssessmentSchema.problems();
            default -> throw new IllegalArgumentException("no schema " + name + "; there are " + NAMES);
        };
        return Schemas.document(name, schema);
    }
}
