package city.ordinance.problem;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be answered. It carries every problem found, not just the first. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception for these problems.
     *
     * @param problems at least one
     * @throws IllegalArgumentException when there is none
     */
    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a ProblemException needs a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** An exception for one problem. */
    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    /** All the problems, in the order of the input. */
    public List<Problem> problems() {
        return problems;
    }
}
