package city.ordinance.examples.desk.api;

import city.ordinance.examples.desk.http.Failure;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.examples.desk.http.Metrics;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.desk.http.Request;
import city.ordinance.examples.desk.http.Route;
import city.ordinance.json.JsonSchemas;
import city.ordinance.problem.ProblemException;
import java.util.List;

/** The routes of the HTTP API. */
public final class Api {
    private static final String SCHEMA = "application/schema+json; charset=utf-8";
    private static final String OPENAPI = "application/openapi+json; version=3.1; charset=utf-8";

    private final DeskLibrary library;
    private final Metrics metrics;
    private final String openApi;

    /** The API over a library. */
    public Api(DeskLibrary library, Metrics metrics) {
        this.library = library;
        this.metrics = metrics;
        this.openApi = OpenApi.of(library);
    }

    /** The routes. */
    public List<Route> routes() {
        PostedDocuments documents = new PostedDocuments(library);
        return List.of(
                Route.post("/api/assess", documents::assess).taking(PostedDocuments.OPTIONS),
                Route.post("/api/cases", documents::cases).taking(PostedDocuments.OPTIONS),
                Route.post("/api/explain", documents::explain).taking(PostedDocuments.OF_EXPLAIN),
                Route.post("/api/questions", documents::questions).taking(PostedDocuments.OPTIONS),
                Route.post("/api/replay", documents::replay),
                Route.post("/api/check-draft", documents::checkDraft).taking(PostedDocuments.OPTIONS),
                Route.post("/api/cases/explain", documents::explainCase).taking(PostedDocuments.OF_EXPLAIN),
                Route.post("/api/cases/questions", documents::questionsOfCase).taking(PostedDocuments.OPTIONS),
                Route.post("/api/cases/replay", documents::replayCase),
                Route.get("/api/packs", request -> json(PackJson.list(library.packs(), List.of(), library.today())))
                        .kept(),
                Route.get("/api/packs/{id}", this::pack).kept(),
                Route.get("/api/schemas/{name}", this::schema).kept(),
                Route.get("/openapi.json", request -> Reply.ok(OPENAPI, openApi))
                        .kept(),
                Route.get("/health", request -> health()),
                Route.get("/metrics", request -> metrics.reply()));
    }

    private Reply pack(Request request) {
        try {
            return json(PackJson.whole(library.apply(request.variable()), library.today()));
        } catch (ProblemException e) {
            throw Failure.of(404, e);
        }
    }

    private Reply schema(Request request) {
        String name = request.variable();
        if (!JsonSchemas.names().contains(name)) {
            throw Failure.of(404, "The schemas are " + String.join(", ", JsonSchemas.names()) + ".");
        }
        return Reply.ok(SCHEMA, JsonSchemas.schema(name, library.types()));
    }

    private Reply health() {
        List<String> packs = library.all().stream()
                .map(rulebook -> rulebook.pack().id() + " " + rulebook.pack().version())
                .toList();
        return json(Json.write(Json.map("status", "ok", "packs", packs)));
    }

    private static Reply json(String text) {
        return Reply.ok(Reply.JSON, text);
    }
}
