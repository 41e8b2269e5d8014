package city.ordinance.json;

import static city.ordinance.internal.form.Groups.list;
import static city.ordinance.internal.form.Scalars.FLAG;
import static city.ordinance.internal.form.Scalars.TEXT;

import city.ordinance.explanation.Replay;
import city.ordinance.explanation.Replay.Mismatch;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import java.util.List;

/** What came of replays, as JSON; {@code assessment} is the answer as it is now, or null when there is none. */
public final class ReplayJson {
    private static final Form<Mismatch> MISMATCH = ObjectForm.<Mismatch>of()
            .with("what", Scalars.codes(Replay.What.values(), Replay.What::code), Mismatch::what)
            .with("expected", TEXT, Mismatch::expected)
            .with("actual", TEXT, Mismatch::actual)
            .writtenOnly();

    static final Form<Replay> REPLAY = ObjectForm.<Replay>of()
            .with("matches", FLAG, Replay::matches)
            .with("differences", list(MISMATCH), Replay::differences)
            .with("problems", ProblemJson.LIST, Replay::problems)
            .with("assessment", Scalars.orNull(AssessmentForm.ASSESSMENT), Replay::assessment)
            .writtenOnly();

    static final Form<List<Replay>> CASE = ObjectForm.<List<Replay>>of()
            .with("replays", list(REPLAY), replays -> replays)
            .writtenOnly();

    private ReplayJson() {}

    /** The replay as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(Replay replay) {
        return Documents.pretty(REPLAY, replay);
    }

    /** The replays of a case, as JSON under the key {@code replays}, in their order. */
    public static String writeCase(List<Replay> replays) {
        return Documents.pretty(CASE, replays);
    }
}
