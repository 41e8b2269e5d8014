package city.ordinance.examples.draft;

import java.io.StringWriter;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reports as JSON, and as text. */
public final class DraftJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String LIMITS =
            "The check knows English sentences of the usual kinds. A draft without findings is not thereby right.";

    private DraftJson() {}

    /** The report as JSON in one line. */
    public static String write(DraftReport report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("sentences", report.sentences());
            json.writeArrayPropertyStart("findings");
            report.findings().forEach(finding -> finding(finding, json));
            json.writeEndArray();
            json.writeBooleanProperty("more", report.more());
            json.writeStringProperty("limits", LIMITS);
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void finding(DraftFinding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", finding.kind().code());
        json.writeStringProperty("quote", finding.quote());
        json.writeObjectPropertyStart("place");
        json.writeNumberProperty("offset", finding.place().offset());
        json.writeNumberProperty("length", finding.place().length());
        json.writeNumberProperty("line", finding.place().line());
        json.writeNumberProperty("column", finding.place().column());
        json.writeEndObject();
        json.writeStringProperty("reason", finding.reason());
        json.writeStringProperty("instead", finding.instead());
        json.writeArrayPropertyStart("cites");
        finding.cites().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The report as text, a paragraph for each finding. */
    public static String text(DraftReport report) {
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
