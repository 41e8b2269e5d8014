package city.ordinance.examples.assistant;

import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.draft.DraftFinding;
import city.ordinance.examples.draft.DraftReport;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports as JSON, and as text. */
final class DraftJson {
    private static final String LIMITS =
            "The check knows English sentences of the usual kinds. A draft without findings is not thereby right.";

    private DraftJson() {}

    /** The report as JSON in one line. */
    static String write(DraftReport report) {
        return Json.write(Json.map(
                "sentences", report.sentences(),
                "findings", report.findings().stream().map(DraftJson::finding).toList(),
                "more", report.more(),
                "limits", LIMITS));
    }

    private static Map<String, @Nullable Object> finding(DraftFinding finding) {
        return Json.map(
                "kind", finding.kind().code(),
                "quote", finding.quote(),
                "place",
                        Json.map(
                                "offset", finding.place().offset(),
                                "length", finding.place().length(),
                                "line", finding.place().line(),
                                "column", finding.place().column()),
                "reason", finding.reason(),
                "instead", finding.instead(),
                "cites", finding.cites());
    }

    /** The report as text, a paragraph for each finding. */
    static String text(DraftReport report) {
        if (report.findings().isEmpty()) {
            return "Nothing was found that the answer does not support. " + LIMITS;
        }
        return report.findings().stream().map(DraftJson::text).collect(Collectors.joining("\n"))
                + (report.more() ? "\nThere is more." : "") + "\n" + LIMITS;
    }

    private static String text(DraftFinding finding) {
        String cites = finding.cites().isEmpty() ? "" : " (" + String.join(", ", finding.cites()) + ")";
        return "Line " + finding.place().line() + ", column " + finding.place().column() + ": "
                + finding.kind().code() + " \"" + finding.quote() + "\". " + finding.reason() + " Instead: "
                + finding.instead() + cites;
    }
}
