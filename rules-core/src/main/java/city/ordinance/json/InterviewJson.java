package city.ordinance.json;

import city.ordinance.assessment.InterviewState;
import city.ordinance.assessment.Question;
import city.ordinance.internal.document.Formats;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Interviews as JSON: what is known so far and what was answered with "I do not know", from which an interview can be
 * resumed. What is written for an interview also says whether it is settled, and its next question.
 */
public final class InterviewJson {
    private InterviewJson() {}

    /**
     * An interview as JSON, indented by two spaces, without a line feed at the end.
     *
     * @param settled whether nothing is open
     * @param next the next question, when there is one
     */
    public static String write(InterviewState interview, boolean settled, Optional<Question> next) {
        return Formats.pretty(json -> {
            json.writeStartObject();
            state(json, interview);
            json.writeBooleanProperty("settled", settled);
            json.writeName("next");
            next.ifPresentOrElse(new JsonParts(json)::question, () -> json.writeString((String) null));
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
        return AssessmentJson.read(TreeReader.json(json), InterviewJson::state);
    }

    private static InterviewState state(Node root, Problems problems) {
        ExactFields fields = ExactFields.of(root, problems, Keys.INTERVIEW);
        fields.flag("settled");
        AsOf asOf = new AsOf(fields.date("asOf"), fields.flag("allowExpired"));
        return new InterviewState(
                fields.text("pack"),
                asOf,
                new AssessmentReader(problems).situation(fields.node("situation")),
                fields.texts("notKnown"));
    }
}
