package city.ordinance.examples.draft;

import city.ordinance.examples.desk.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports as JSON, and as text. */
public final class DraftJson {
    private static final String LIMITS =
            "The check reads English, and not every sentence of it rightly. A draft without"
                    + " findings is not thereby right.";

    private static final String PLAINER =
            " It was read without the language models, and so less well: this is the plainer check.";

    private DraftJson() {}

    /** The JSON Schema of a report. */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(DraftJson.class.getResourceAsStream("draft-report.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report as JSON in one line. */
    public static String write(DraftReport report) {
        return Json.write(Json.map(
                "findings", report.findings().stream().map(DraftJson::finding).toList(),
                "unread", report.unread().stream().map(DraftJson::unread).toList(),
                "sentences", report.sentences(),
                "more", report.more(),
                "plainer", report.plainer(),
                "limits", limits(report)));
    }

    private static String limits(DraftReport report) {
        return LIMITS + (report.plainer() ? PLAINER : "");
    }

    private static Map<String, @Nullable Object> unread(DraftReport.Unread unread) {
        return Json.map("place", place(unread.place()), "text", unread.text());
    }

    private static Map<String, @Nullable Object> finding(DraftFinding finding) {
        return Json.map(
                "kind", finding.kind().code(),
                "verdict", finding.verdict().code(),
                "place", place(finding.place()),
                "text", finding.text(),
                "why", finding.why(),
                "instead", finding.instead(),
                "cites", finding.cites());
    }

    private static Map<String, @Nullable Object> place(DraftFinding.Place place) {
        return Json.map(
                "offset", place.offset(), "length", place.length(), "line", place.line(), "column", place.column());
    }

    /** The report as text, a paragraph for each finding. */
    public static String text(DraftReport report) {
        if (report.clean()) {
            return "Nothing was found that the answer does not support. " + limits(report);
        }
        return Stream.concat(
                                report.findings().stream().map(DraftJson::text),
                                report.unread().stream().map(DraftJson::text))
                        .collect(Collectors.joining("\n"))
                + (report.more() ? "\nThere is more." : "") + "\n" + limits(report);
    }

    private static String text(DraftFinding finding) {
        String cites = finding.cites().isEmpty() ? "" : " (" + String.join(", ", finding.cites()) + ")";
        return at(finding.place()) + finding.kind().code() + ", "
                + finding.verdict().code() + ": \"" + finding.text() + "\". " + finding.why() + " Instead: "
                + finding.instead() + cites;
    }

    private static String text(DraftReport.Unread unread) {
        return at(unread.place()) + "not read, as it is not in English: \"" + unread.text() + "\".";
    }

    private static String at(DraftFinding.Place place) {
        return "Line " + place.line() + ", column " + place.column() + ": ";
    }
}
