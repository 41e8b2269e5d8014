package city.ordinance.examples.desk.page;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Failure;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.desk.http.Request;
import city.ordinance.examples.desk.http.Route;
import city.ordinance.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page at the root, and its own style, script and icon. */
public final class DeskPage {
    private final DeskLibrary library;
    private final Graphs graphs;

    /** The page over a library. */
    public DeskPage(DeskLibrary library) {
        this.library = library;
        this.graphs = new Graphs(library);
    }

    /** The routes. */
    public List<Route> routes() {
        return List.of(
                Route.get("/", this::page).taking(State.NAMES),
                Route.get(Graphs.PATH, graphs::reply).taking(State.OF_SITUATION),
                asset("desk.css", "text/css; charset=utf-8"),
                asset("desk.js", "text/javascript; charset=utf-8"),
                asset("icon.svg", "image/svg+xml"));
    }

    private static Route asset(String name, String type) {
        try (InputStream in = DeskPage.class.getResourceAsStream(name)) {
            Reply reply = Reply.of(200, type, Objects.requireNonNull(in, name).readAllBytes())
                    .tagged()
                    .with("Cache-Control", "max-age=300");
            return Route.get("/assets/" + name, request -> reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply page(Request request) {
        State state = State.read(request.queryParams());
        if (state.type().isEmpty() || state.pack().isEmpty()) {
            request.queryParams().allowing(State.OF_START);
            if (!state.pack().isEmpty()) {
                library.apply(state.pack());
            }
            return new StartPage(library, state).reply();
        }
        try {
            View view = View.of(state, library);
            library.given(view.assessment());
            return new SituationPage(view).reply();
        } catch (ProblemException e) {
            return ProblemPage.of(e, state, library);
        }
    }

    /** The address, below this desk, of the page with an answer. */
    public static String address(AssessmentContent answer) {
        Map<String, String> day = Map.of(State.AS_OF, answer.asOf().toString());
        return new State(
                        answer.pack().id(),
                        answer.situation().type(),
                        answer.situation().facts(),
                        day)
                .url();
    }

    /** The page for a failure. */
    public static Reply failed(Failure failure) {
        return ProblemPage.of(failure);
    }
}
