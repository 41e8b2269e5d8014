package city.ordinance.internal.table;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import java.util.List;
import java.util.Set;

/**
 * How large a space may be to have a table, and what becomes of a larger one.
 *
 * @param cells the most cells with a table
 * @param direct whether a larger space is decided point by point without one, or refused
 */
public record TableLimit(long cells, boolean direct) {

    /** A limit beyond which a space is refused. */
    public static TableLimit refusing(long cells) {
        return new TableLimit(cells, false);
    }

    /**
     * A table for a space, as this limit has it.
     *
     * @throws ProblemException with code {@code too-large}
     */
    OutcomeTable table(
            SituationType<?> type, List<RuleModel> rules, Set<String> worded, Outcomes outcomes, Decider decider) {
        Space space = space(type, rules, worded);
        boolean small = space.cells() <= cells;
        if (!small && !direct) {
            throw tooLarge(
                    type,
                    space.cells() + " situations",
                    "A table may have " + cells + ". Allow a larger table, or have points decided one by one.");
        }
        return new OutcomeTable(space, outcomes, decider, small);
    }

    private static Space space(SituationType<?> type, List<RuleModel> rules, Set<String> worded) {
        try {
            return Space.of(type, rules, worded);
        } catch (ArithmeticException e) {
            throw unnumbered(type);
        }
    }

    /** What refuses a type of which rules tell too many situations apart. */
    static ProblemException unnumbered(SituationType<?> type) {
        return tooLarge(type, "more situations than can be numbered", "Write rules that read fewer facts.");
    }

    private static ProblemException tooLarge(SituationType<?> type, String size, String help) {
        return new ProblemException(new Problem(
                ProblemCode.TOO_LARGE, "The rules tell " + size + " of " + type.code() + " apart.", "", help));
    }
}
