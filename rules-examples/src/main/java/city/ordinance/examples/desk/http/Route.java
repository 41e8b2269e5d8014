package city.ordinance.examples.desk.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route: a method, a path, what its query may hold, and what answers it.
 *
 * @param method the method; a GET route answers HEAD too
 * @param template the path, with variables in braces
 * @param query the parameters that are read, as {@link Params#allowing} takes them; all others are refused
 * @param handler what answers
 */
public record Route(String method, String template, List<String> query, Handler handler) {
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
        return new Route("GET", template, List.of(), handler);
    }

    /** A route for POST, without a query. */
    public static Route post(String template, Handler handler) {
        return new Route("POST", template, List.of(), handler);
    }

    /** The same route, whose query may hold these parameters. */
    public Route taking(List<String> names) {
        return new Route(method, template, names, handler);
    }

    boolean answers(String wanted) {
        return method.equals(wanted) || (method.equals("GET") && wanted.equals("HEAD"));
    }

    /** Matches paths. Made once, for patterns are dear. */
    static final class PathPattern {
        private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

        private final List<String> names = new ArrayList<>();
        private final Pattern pattern;

        PathPattern(String template) {
            StringBuilder regex = new StringBuilder();
            Matcher variable = VARIABLE.matcher(template);
            int from = 0;
            while (variable.find()) {
                regex.append(Pattern.quote(template.substring(from, variable.start())))
                        .append("([A-Za-z0-9_-]+)");
                names.add(variable.group(1));
                from = variable.end();
            }
            pattern = Pattern.compile(regex + Pattern.quote(template.substring(from)));
        }

        Optional<Map<String, String>> match(String path) {
            Matcher matcher = pattern.matcher(path);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Map<String, String> variables = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                variables.put(names.get(i), matcher.group(i + 1));
            }
            return Optional.of(variables);
        }
    }
}
