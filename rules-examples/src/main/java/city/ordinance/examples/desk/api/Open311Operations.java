package city.ordinance.examples.desk.api;

import static city.ordinance.examples.desk.api.Operations.TEXT;
import static city.ordinance.examples.desk.api.Operations.content;
import static city.ordinance.examples.desk.api.Operations.ref;

import city.ordinance.examples.desk.http.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of Open311 in one of its formats; XML is described as text. */
final class Open311Operations {
    private final Operations operations;
    private final ApiExamples examples;
    private final String format;
    private final boolean json;

    Open311Operations(Operations operations, ApiExamples examples, String format) {
        this.operations = operations;
        this.examples = examples;
        this.format = format;
        this.json = format.equals("json");
    }

    void add() {
        List<?> where = List.of(Operations.query("jurisdiction_id", "A pack's id.", TEXT, examples.pack()));
        Object code = Operations.path("code", examples.type());
        get("Discovery", "discovery", "Says where the services are.", List.of(), "open311-discovery");
        get("Services", "services", "Lists the services.", where, "open311-services");
        List<?> ofService = Stream.concat(Stream.of(code), where.stream()).toList();
        get("Definition", "services/{code}", "Defines a service.", ofService, "open311-definition");
        String none = "Says that no request is kept.";
        get("Requests", "requests", none, List.of(), "open311-requests");
        get("Request", "requests/{id}", none, List.of(Operations.path("id", "1")), "open311-requests");
        Map<String, @Nullable Object> post = operation("Post", "Answers a request.", where, "open311-requests");
        Stream<String> forms = Stream.of(Request.FORM, "multipart/form-data");
        post.put("requestBody", Operations.body(forms, ref("open311-request"), examples.form()));
        operations.add(path("requests"), "post", post);
    }

    private void get(String id, String path, String summary, List<?> parameters, String schema) {
        operations.add(path(path), "get", operation(id, summary, parameters, schema));
    }

    private String path(String path) {
        return "/open311/v2/" + path + "." + format;
    }

    private Map<String, @Nullable Object> operation(String id, String summary, List<?> parameters, String schema) {
        return Operations.operation(
                "open311" + (json ? "" : "Xml") + id, summary, parameters, written(schema), written("open311-errors"));
    }

    private Map<String, @Nullable Object> written(String schema) {
        return json ? content(Operations.JSON, ref(schema)) : content("text/xml", TEXT);
    }
}
