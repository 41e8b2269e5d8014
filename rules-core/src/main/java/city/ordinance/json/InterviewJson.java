package city.ordinance.json;

import city.ordinance.AsOf;
import city.ordinance.Interview;
import city.ordinance.InterviewState;
import city.ordinance.Problem;
import city.ordinance.ProblemException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Interviews as JSON: what is known so far and what was answered with "I do not know", from which an interview can be
 * resumed. What is written for an interview also says whether it is settled, and its next question.
 */
public final class InterviewJson {
    private InterviewJson() {}

    /** The interview as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(Interview interview) {
        return Formats.pretty(json -> {
            json.writeStartObject();
            state(json, interview.state());
            json.writeBooleanProperty("settled", interview.settled());
            json.writeName("next");
            interview.next().ifPresentOrElse(new JsonParts(json)::question, () -> json.writeString((String) null));
            json.writeEndObject();
        });
    }

    private static void state(JsonGenerator json, InterviewState state) {
        JsonParts parts = new JsonParts(json);
        json.writeStringProperty("pack", state.pack());
        json.writeStringProperty("asOf", state.asOf().day().toString());
        json.writeBooleanProperty("allowExpired", state.asOf().allowExpired());
        parts.situation(state.situation());
        parts.strings("notKnown", state.notKnown());
    }

    /**
     * Reads what {@link #write} writes; what follows from the rest is not taken from the text.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static InterviewState read(String json) {
        return AssessmentJson.read(Documents.parseJson(json), problems -> root -> state(root, problems));
    }

    private static InterviewState state(Node root, List<Problem> problems) {
        Fields fields = Fields.of(root, problems, Keys.INTERVIEW);
        fields.flag("settled");
        AsOf asOf = new AsOf(fields.date("asOf"), fields.flag("allowExpired"));
        return new InterviewState(
                fields.text("pack"),
                asOf,
                new AssessmentReader(problems).situation(fields.node("situation")),
                fields.texts("notKnown"));
    }
}
