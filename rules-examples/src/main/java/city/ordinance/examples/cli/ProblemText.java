package city.ordinance.examples.cli;

import city.ordinance.problem.Problem;
import java.util.List;

/** Problems as text for a person. */
final class ProblemText {
    private ProblemText() {}

    static void print(List<Problem> problems, Console console) {
        for (Problem problem : problems) {
            console.err().print(text(problem));
        }
        console.err().flush();
    }

    static String text(Problem problem) {
        String where = problem.where().isEmpty() ? "" : problem.where() + ": ";
        String help = problem.help().isEmpty() ? "" : "  " + problem.help() + "\n";
        return where + problem.code() + "\n  " + problem.message() + "\n" + help;
    }
}
