package city.ordinance.json;

import city.ordinance.internal.document.Formats;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.util.List;

/** Problems as JSON: {@code {"problems": [{"code", "message", "where", "help"}]}}. */
public final class ProblemJson {
    private ProblemJson() {}

    /** The problems as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(List<Problem> problems) {
        return Formats.pretty(document(problems));
    }

    /** The problems as JSON in one line, without a line feed. */
    public static String writeCompact(List<Problem> problems) {
        return Formats.compact(document(problems));
    }

    /**
     * Reads what {@link #write} and {@link #writeCompact} write.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static List<Problem> read(String json) {
        return AssessmentJson.read(
                TreeReader.json(json),
                (root, found) -> List.copyOf(
                        ExactFields.of(root, found, "problems").list("problems", node -> problem(node, found))));
    }

    private static Problem problem(Node node, Problems found) {
        ExactFields fields = ExactFields.of(node, found, Keys.PROBLEM);
        return new Problem(fields.text("code"), fields.text("message"), fields.text("where"), fields.text("help"));
    }

    private static Formats.Document document(List<Problem> problems) {
        return json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringProperty("code", problem.code());
                json.writeStringProperty("message", problem.message());
                json.writeStringProperty("where", problem.where());
                json.writeStringProperty("help", problem.help());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        };
    }
}
