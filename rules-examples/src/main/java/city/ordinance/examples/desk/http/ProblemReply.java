package city.ordinance.examples.desk.http;

import city.ordinance.problem.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Failures as problems of RFC 9457, with the library's problems as the extension member {@code problems}. */
public final class ProblemReply {
    private ProblemReply() {}

    /** The failure as {@code application/problem+json}. */
    public static Reply of(Failure failure) {
        Map<String, @Nullable Object> problem = Json.map(
                "type", "about:blank",
                "title", failure.title(),
                "status", failure.status(),
                "detail", failure.detail());
        if (!failure.problems().isEmpty()) {
            problem.put("problems", list(failure.problems()));
        }
        return Reply.of(failure.status(), Reply.PROBLEM, Json.write(problem));
    }

    /** The library's problems. */
    public static List<Map<String, @Nullable Object>> list(List<Problem> problems) {
        return problems.stream()
                .map(problem -> Json.map(
                        "code", problem.code(),
                        "message", problem.message(),
                        "where", problem.where(),
                        "help", problem.help()))
                .toList();
    }
}
