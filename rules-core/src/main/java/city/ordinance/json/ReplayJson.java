package city.ordinance.json;

import city.ordinance.explanation.Replay;
import city.ordinance.explanation.Replay.Mismatch;
import city.ordinance.internal.document.Formats;
import city.ordinance.problem.Problem;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What came of a replay, as JSON. */
public final class ReplayJson {
    private final JsonGenerator json;
    private final JsonParts parts;

    private ReplayJson(JsonGenerator json) {
        this.json = json;
        this.parts = new JsonParts(json);
    }

    /**
     * The replay as JSON, indented by two spaces, without a line feed at the end; {@code assessment} is the answer as
     * it is now, or null when it could not be given again.
     */
    public static String write(Replay replay) {
        return Formats.pretty(json -> new ReplayJson(json).replay(replay));
    }

    /** The replays of a case, as JSON under the key {@code replays}, in their order. */
    public static String writeCase(List<Replay> replays) {
        return Formats.pretty(json -> {
            json.writeStartObject();
            new JsonParts(json).<Replay>list("replays", replays, new ReplayJson(json)::replay);
            json.writeEndObject();
        });
    }

    private void replay(Replay replay) {
        json.writeStartObject();
        json.writeBooleanProperty("matches", replay.matches());
        parts.list("differences", replay.differences(), this::difference);
        parts.list("problems", replay.problems(), this::problem);
        json.writeName("assessment");
        replay.assessment()
                .ifPresentOrElse(
                        assessment -> new AssessmentWriter(json).assessment(assessment),
                        () -> json.writeString((String) null));
        json.writeEndObject();
    }

    private void difference(Mismatch difference) {
        json.writeStartObject();
        json.writeStringProperty("what", difference.what().code());
        json.writeStringProperty("expected", difference.expected());
        json.writeStringProperty("actual", difference.actual());
        json.writeEndObject();
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("where", problem.where());
        json.writeStringProperty("help", problem.help());
        json.writeEndObject();
    }
}
