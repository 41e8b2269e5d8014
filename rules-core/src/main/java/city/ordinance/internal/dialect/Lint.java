package city.ordinance.internal.dialect;

import city.ordinance.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of a pack's rule files. Codes begin with {@code dsl-}. */
final class Lint {
    private final List<Problem> problems = new ArrayList<>();

    void add(String code, RulePlace place, String message, String help) {
        problems.add(new Problem(DialectCode.named(code).code(), message, place.toString(), help));
    }

    int count() {
        return problems.size();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
