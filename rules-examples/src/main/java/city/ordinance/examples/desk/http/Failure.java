package city.ordinance.examples.desk.http;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Map;

/** A request that is not answered, and the status that says why. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "The request cannot be read"),
            Map.entry(404, "There is nothing here"),
            Map.entry(405, "This method is not for this address"),
            Map.entry(406, "The answer has a media type that is not wanted"),
            Map.entry(408, "The request took too long"),
            Map.entry(413, "The request is too large"),
            Map.entry(414, "The address is too long"),
            Map.entry(415, "The body has a media type or encoding that is not read here"),
            Map.entry(421, "The request is for another host"),
            Map.entry(422, "The request can be read and cannot be answered"),
            Map.entry(431, "The headers are too large"),
            Map.entry(500, "The fault is ours"),
            Map.entry(503, "The desk cannot answer now"));

    private final int status;
    private final transient List<Problem> problems;
    private final transient Map<String, String> headers;

    private Failure(int status, String detail, List<Problem> problems, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
        this.headers = Map.copyOf(headers);
    }

    /** A failure of HTTP, with no problem of the library behind it. */
    public static Failure of(int status, String detail) {
        return new Failure(status, detail, List.of(), Map.of());
    }

    /** The failure of a request above a limit, with the library's problem for it. */
    static Failure tooLarge(String message) {
        Problem problem =
                new Problem(ProblemCode.TOO_LARGE, message, "", "Send less, or split it into several requests.");
        return of(413, new ProblemException(problem));
    }

    /** A failure with a header to send. */
    static Failure of(int status, String detail, String header, String value) {
        return new Failure(status, detail, List.of(), Map.of(header, value));
    }

    /** The failure that these problems of the library are: 413, 400 or 422. */
    public static Failure of(ProblemException e) {
        List<Problem> problems = e.problems();
        int status = has(problems, ProblemCode.TOO_LARGE) ? 413 : has(problems, ProblemCode.MALFORMED) ? 400 : 422;
        return of(status, e);
    }

    /** The failure that these problems of the library are, with a status of the caller's choice. */
    public static Failure of(int status, ProblemException e) {
        return new Failure(status, e.problems().get(0).message(), e.problems(), Map.of());
    }

    private static boolean has(List<Problem> problems, String code) {
        return problems.stream().anyMatch(problem -> problem.code().equals(code));
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** What the status means, in one short sentence. */
    public String title() {
        return TITLES.getOrDefault(status, "The request is refused");
    }

    /** What is wrong with this request. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The library's problems; empty when it never saw the request. */
    public List<Problem> problems() {
        return problems;
    }

    /** Headers to send. */
    Map<String, String> headers() {
        return headers;
    }
}
