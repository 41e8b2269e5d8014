package city.ordinance.examples.desk.http;

import city.ordinance.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import org.eclipse.jetty.http.pathmap.MatchedResource;
import org.eclipse.jetty.http.pathmap.PathMappings;
import org.eclipse.jetty.http.pathmap.RegexPathSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the route of a request and answers it; whatever goes wrong becomes a reply. */
public final class Router {
    /** What the log and the metrics call a request that no route answers. */
    static final String NO_ROUTE = "none";

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final PathMappings<Map<String, Route>> routes = new PathMappings<>();
    private final BiFunction<Request, Failure, Reply> failures;

    /**
     * A route and the part of the path that it names.
     *
     * @param route the route
     * @param variable the part; empty when it names none
     */
    record Found(Route route, String variable) {}

    /**
     * A router over these routes.
     *
     * @param failures lays a failure out for the part of the desk that the request was for
     */
    public Router(List<Route> routes, BiFunction<Request, Failure, Reply> failures) {
        routes.forEach(route -> this.routes
                .computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
                .put(route.method(), route));
        this.failures = failures;
    }

    /**
     * The route of a request.
     *
     * @throws Failure when there is none
     */
    Found find(Request request) {
        MatchedResource<Map<String, Route>> matched = routes.getMatched(request.path());
        if (matched == null) {
            throw Failure.of(404, "No page and no part of the API has this address.");
        }
        Map<String, Route> methods = matched.getResource();
        Route route = methods.get(request.method().equals("HEAD") ? "GET" : request.method());
        if (route == null) {
            String allowed = String.join(", ", methods.keySet()).replace("GET", "GET, HEAD") + ", OPTIONS";
            if (!request.method().equals("OPTIONS")) {
                throw Failure.of(405, "This address answers " + allowed + ".", "Allow", allowed);
            }
            String template = methods.values().iterator().next().template();
            route = new Route(
                    "OPTIONS",
                    template,
                    List.of("*"),
                    false,
                    any -> Reply.of(204, "", "").with("Allow", allowed));
        }
        return new Found(route, variable((RegexPathSpec) matched.getPathSpec(), request.path()));
    }

    private static String variable(RegexPathSpec spec, String path) {
        Matcher matcher = spec.getPattern().matcher(path);
        return matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : "";
    }

    /** What nobody foresaw. */
    static Failure ours() {
        return Failure.of(500, "This is our fault, not yours; please report it.");
    }

    /** The reply for a request whose route was found. */
    Reply answer(Found found, Request request) {
        try {
            if (!found.route().query().contains("*")) {
                request.queryParams().allowing(found.route().query());
            }
            Reply reply = found.route().handler().handle(request);
            if (!reply.hasBody() || Headers.accept(request, reply)) {
                return Headers.holds(request, reply) ? reply.notModified() : reply;
            }
            return failed(request, Headers.notAccepted(reply));
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
        Reply reply = failures.apply(request, failure);
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
