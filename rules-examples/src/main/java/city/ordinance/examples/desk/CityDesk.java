package city.ordinance.examples.desk;

import city.ordinance.examples.desk.api.Api;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.AccessLog;
import city.ordinance.examples.desk.http.Failure;
import city.ordinance.examples.desk.http.Metrics;
import city.ordinance.examples.desk.http.ProblemReply;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.desk.http.Request;
import city.ordinance.examples.desk.http.Route;
import city.ordinance.examples.desk.http.Router;
import city.ordinance.examples.desk.http.WebServer;
import city.ordinance.examples.desk.open311.Open311;
import city.ordinance.examples.desk.open311.Open311Format;
import city.ordinance.examples.desk.page.DeskPage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A city app that embeds the library: a web page for clerks and residents, an HTTP API, and Open311. It keeps no state
 * and sets no cookie; what a person has answered is in the address of the page.
 */
public final class CityDesk implements AutoCloseable {
    private final WebServer server;
    private final Metrics metrics;
    private final Optional<DecisionLog> decisions;

    private CityDesk(WebServer server, Metrics metrics, Optional<DecisionLog> decisions) {
        this.server = server;
        this.metrics = metrics;
        this.decisions = decisions;
    }

    /**
     * Loads the packs and starts the desk. It accepts connections when this returns, and the first line of the log says
     * where.
     *
     * @throws city.ordinance.problem.RulePackException when a pack cannot be used
     * @throws IllegalStateException when the address cannot be listened on, or the decision log not written to
     */
    public static CityDesk start(DeskSettings settings) {
        DeskLibrary library = DeskLibrary.of(
                settings.packs(),
                settings.usual(),
                () -> settings.asOf().orElseGet(() -> LocalDate.now(settings.clock())));
        Metrics metrics = new Metrics();
        Optional<DecisionLog> decisions = settings.decisions().map(CityDesk::decisions);
        library.listen(answer -> {
            metrics.answered(answer.pack().id(), answer.situation().type());
            decisions.ifPresent(file -> file.write(answer));
        });
        List<Route> routes = new ArrayList<>(new Api(library, metrics).routes());
        routes.addAll(new Open311(library).routes());
        routes.addAll(new DeskPage(library).routes());
        Router router = new Router(routes, (request, failure) -> {
            metrics.refused(failure.problems());
            return failed(request, failure);
        });
        AccessLog log = new AccessLog(settings.log(), settings.clock());
        WebServer server = WebServer.start(settings.address(), router, settings.limits(), log, metrics);
        log.begin("Listening on " + server.uri());
        return new CityDesk(server, metrics, decisions);
    }

    private static DecisionLog decisions(Path file) {
        try {
            return new DecisionLog(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write to the decision log " + file, e);
        }
    }

    private static Reply failed(Request request, Failure failure) {
        if (request.path().startsWith(Open311.ROOT)) {
            return Open311Format.failed(request.path(), failure);
        }
        boolean page = request.path().equals("/")
                || request.headers().getOrDefault("accept", "").contains("text/html");
        return page ? DeskPage.failed(failure) : ProblemReply.of(failure);
    }

    /** The address at which the desk answers. */
    public URI uri() {
        return server.uri();
    }

    /** Waits until the desk has stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Lets requests under way end, and stops. */
    @Override
    public void close() {
        server.close();
        metrics.close();
        decisions.ifPresent(DecisionLog::close);
    }
}
