package city.ordinance.json;

import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.TEXT;

import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Groups;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.util.List;

/** Problems as JSON: {@code {"problems": [{"code", "message", "where", "help"}]}}. */
public final class ProblemJson {
    static final Form<List<Problem>> LIST = Groups.list(ObjectForm.<Problem>of()
            .with("code", CODE, Problem::code)
            .with("message", TEXT, Problem::message)
            .with("where", TEXT, Problem::where)
            .with("help", TEXT, Problem::help)
            .read(read -> new Problem(read.get("code"), read.get("message"), read.get("where"), read.get("help"))));

    static final Form<List<Problem>> PROBLEMS = ObjectForm.<List<Problem>>of()
            .with("problems", LIST, problems -> problems)
            .read(read -> read.get("problems"));

    private ProblemJson() {}

    /** The problems as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(List<Problem> problems) {
        return Documents.pretty(PROBLEMS, problems);
    }

    /** The problems as JSON in one line, without a line feed. */
    public static String writeCompact(List<Problem> problems) {
        return Documents.compact(PROBLEMS, problems);
    }

    /**
     * Reads what {@link #write} and {@link #writeCompact} write.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static List<Problem> read(String json) {
        return Documents.read(PROBLEMS, TreeReader.json(json));
    }
}
