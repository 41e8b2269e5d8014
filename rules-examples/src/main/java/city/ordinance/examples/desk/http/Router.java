package city.ordinance.examples.desk.http;

import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the route of a request and answers it; whatever goes wrong becomes a reply. */
public final class Router {
    /** What the log and the metrics call a request that no route answers. */
    static final String NO_ROUTE = "none";

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final List<Known> routes;
    private final Failures failures;

    private record Known(Route route, Route.PathPattern pattern) {}

    /**
     * A route and the parts of the path that it names.
     *
     * @param route the route
     * @param variables the parts
     */
    record Found(Route route, Map<String, String> variables) {}

    /** A router over these routes. */
    public Router(List<Route> routes, Failures failures) {
        this.routes = routes.stream()
                .map(route -> new Known(route, new Route.PathPattern(route.template())))
                .toList();
        this.failures = failures;
    }

    /**
     * The route of a request.
     *
     * @throws Failure when there is none
     */
    Found find(Request request) {
        for (Known known : routes) {
            if (known.route().answers(request.method())) {
                Optional<Map<String, String>> variables = known.pattern().match(request.path());
                if (variables.isPresent()) {
                    return new Found(known.route(), variables.get());
                }
            }
        }
        throw none(request);
    }

    private Failure none(Request request) {
        String allowed = routes.stream()
                .filter(known -> known.pattern().match(request.path()).isPresent())
                .map(known -> known.route().method().equals("GET")
                        ? "GET, HEAD"
                        : known.route().method())
                .distinct()
                .collect(Collectors.joining(", "));
        return allowed.isEmpty()
                ? Failure.of(404, "No page and no part of the API has this address.")
                : Failure.of(405, "This address answers " + allowed + ".", "Allow", allowed);
    }

    /** What nobody foresaw. */
    static Failure ours() {
        return Failure.of(500, "This is our fault, not yours; please report it.");
    }

    /** The reply for a request whose route was found. */
    Reply answer(Found found, Request request) {
        try {
            request.queryParams().allowing(found.route().query());
            Reply reply = found.route().handler().handle(request);
            return Headers.accept(request, reply) ? reply : failed(request, Headers.notAccepted(reply));
        } catch (Failure e) {
            return failed(request, e);
        } catch (ProblemException e) {
            return failed(request, Failure.of(e));
        } catch (RuntimeException | Error e) {
            return fault(found.route(), request, e);
        }
    }

    /** The reply for a failure. */
    Reply failed(Request request, Failure failure) {
        Reply reply = failures.reply(request, failure);
        for (Map.Entry<String, String> header : failure.headers().entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }

    /** Logs where it happened, and not the message, which may quote the request. */
    private Reply fault(Route route, Request request, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error("{} failed: {} at {}", route.template(), e.getClass().getName(), trace.length > 0 ? trace[0] : "?");
        boolean memory = e instanceof OutOfMemoryError || e.getCause() instanceof OutOfMemoryError;
        return failed(
                request,
                memory
                        ? Failure.of(503, "There is not enough memory for this answer now; ask for less at a time.")
                        : ours());
    }
}
