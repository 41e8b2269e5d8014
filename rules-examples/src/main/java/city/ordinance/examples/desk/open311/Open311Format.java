package city.ordinance.examples.desk.open311;

import city.ordinance.examples.desk.http.Failure;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.desk.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two formats of Open311. */
public enum Open311Format {
    /** JSON: the root is the value itself. */
    JSON,
    /** XML: the root is an element. */
    XML;

    /** The end of an address in this format. */
    String suffix() {
        return this == JSON ? ".json" : ".xml";
    }

    /** A reply in this format. */
    Reply reply(int status, String root, Object value) {
        return this == JSON
                ? Reply.of(status, Reply.JSON, Json.write(value))
                : Reply.of(status, Reply.XML, Xml.document(root, value));
    }

    /** A failure as Open311 has it: a list of codes and descriptions. An address that ends in .xml is told in XML. */
    public static Reply failed(String path, Failure failure) {
        Open311Format format = path.endsWith(XML.suffix()) ? XML : JSON;
        List<Map<String, @Nullable Object>> errors = failure.problems().isEmpty()
                ? List.of(error(failure.status(), failure.detail()))
                : failure.problems().stream()
                        .map(problem ->
                                error(failure.status(), joined(problem.message(), problem.where(), problem.help())))
                        .collect(Collectors.toList());
        return format.reply(failure.status(), "errors", errors);
    }

    private static Map<String, @Nullable Object> error(int code, String description) {
        return Json.map("code", code, "description", description);
    }

    private static String joined(String message, String where, String help) {
        return message + (where.isEmpty() ? "" : " (" + where + ")") + (help.isEmpty() ? "" : " " + help);
    }
}
