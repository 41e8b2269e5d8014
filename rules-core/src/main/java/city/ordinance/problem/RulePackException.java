package city.ordinance.problem;

import java.util.List;

/** A rule pack that cannot be used: its files are not what a pack's files must be. It carries every problem found. */
public final class RulePackException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** An exception for these problems of a pack, at least one. */
    public RulePackException(List<Problem> problems) {
        super(problems);
    }
}
