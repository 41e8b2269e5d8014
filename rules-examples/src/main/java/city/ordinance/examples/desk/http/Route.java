package city.ordinance.examples.desk.http;

import java.util.List;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.http.pathmap.RegexPathSpec;

/**
 * A route: a method, a path, what its query may hold, and what answers it.
 *
 * @param method the method; a GET route answers HEAD too
 * @param template the path, with a variable in braces or none
 * @param query the parameters that are read, as {@link Params#allowing} takes them; all others are refused
 * @param multipart whether a form may come in parts, with files that are dropped
 * @param handler what answers
 */
public record Route(String method, String template, List<String> query, boolean multipart, Handler handler) {
    /** Copies the list. */
    public Route {
        query = List.copyOf(query);
    }

    /** Answers a request. */
    @FunctionalInterface
    public interface Handler {
        /**
         * The reply.
         *
         * @throws city.ordinance.problem.ProblemException when the request cannot be answered
         * @throws Failure when it cannot be answered for a reason of HTTP
         */
        Reply handle(Request request);
    }

    /** A route for GET and HEAD, without a query. */
    public static Route get(String template, Handler handler) {
        return new Route("GET", template, List.of(), false, handler);
    }

    /** A route for POST, without a query. */
    public static Route post(String template, Handler handler) {
        return new Route("POST", template, List.of(), false, handler);
    }

    /** The same route, whose query may hold these parameters. */
    public Route taking(List<String> names) {
        return new Route(method, template, names, multipart, handler);
    }

    /** The same route, whose replies a client may keep and ask whether they still hold. */
    public Route kept() {
        return new Route(
                method,
                template,
                query,
                multipart,
                request -> handler.handle(request).tagged());
    }

    /** The same route, to which a form may come in parts. */
    public Route inParts() {
        return new Route(method, template, query, true, handler);
    }

    /** What the path looks like to the server. A variable is letters, digits, hyphens and underscores. */
    PathSpec path() {
        return new RegexPathSpec("^" + template.replace(".", "\\.").replaceAll("\\{[a-z]+}", "([A-Za-z0-9_-]+)") + "$");
    }
}
