package city.ordinance.json;

import static city.ordinance.json.AssessmentSchema.object;
import static city.ordinance.json.Schemas.map;

import city.ordinance.explanation.Replay;
import java.util.List;
import java.util.Map;

/** Schemas of interviews, receipts and replays, from the keys and the codes of the enums. */
final class ReplaySchema {
    private ReplaySchema() {}

    static Map<String, Object> interview(SituationSchema situations) {
        Map<String, Object> schema = map("title", "An interview, from which it can be resumed");
        schema.putAll(object(
                Keys.INTERVIEW,
                map(
                        "pack", Schemas.code(),
                        "asOf", Schemas.date(),
                        "allowExpired", map("type", "boolean"),
                        "situation", Schemas.ref("situation"),
                        "notKnown", Schemas.texts(),
                        "settled", map("type", "boolean"),
                        "next", orNull(AssessmentSchema.question()))));
        schema.put("$defs", situations.definitions());
        return schema;
    }

    static Map<String, Object> receipt(SituationSchema situations) {
        Map<String, Object> schema = map("title", "Enough to give an answer again, byte for byte");
        schema.putAll(AssessmentSchema.receipt());
        schema.put("$defs", situations.definitions());
        return schema;
    }

    static Map<String, Object> replay(SituationSchema situations) {
        Map<String, Object> mismatch =
                object(Keys.MISMATCH, map("what", Schemas.codes(Replay.What.values(), Replay.What::code)));
        Map<String, Object> schema = map("title", "What came of giving an answer again from its receipt");
        schema.putAll(object(
                Keys.REPLAY,
                map(
                        "matches", map("type", "boolean"),
                        "differences", Schemas.list(mismatch),
                        "problems", Schemas.list(AssessmentSchema.problem()),
                        "assessment", orNull(AssessmentSchema.assessmentObject()))));
        schema.put("$defs", AssessmentSchema.definitions(situations));
        return schema;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return map("oneOf", List.of(schema, map("type", "null")));
    }
}
