package city.ordinance.dsl.verify;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decided;
import city.ordinance.internal.table.Decider;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.internal.table.Space;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Has every valid point of a situation type decided, and counts. Thread-safe. */
final class Examiner {
    private final List<RuleModel> rules;
    private final LongAdder decisions = new LongAdder();

    /** An examiner for these rules, in order. */
    Examiner(List<RuleModel> rules) {
        this.rules = rules;
    }

    /** The rules loop at a point. */
    static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Witness witness;

        EndlessException(Witness witness, Throwable cause) {
            super(cause);
            this.witness = witness;
        }

        Witness witness() {
            return witness;
        }
    }

    /** Refuses a type with more points than can be tried. */
    static void requireFeasible(SituationType<?> type, List<RuleModel> rules) {
        long points = Space.trial(type, rules).cells();
        if (points > OutcomeTable.MAX_CELLS) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "The situation type " + type.code() + " has " + points + " points.",
                    "",
                    "Verification tries at most " + OutcomeTable.MAX_CELLS + "; divide the type."));
        }
    }

    /**
     * The points of several types, decided.
     *
     * @throws EndlessException when the rules loop at some point
     */
    List<PointSpace> examineAll(List<SituationType<?>> types, Decider decider) {
        List<PointSpace> spaces = new ArrayList<>();
        for (SituationType<?> type : types) {
            Space trial = Space.trial(type, rules);
            spaces.add(new PointSpace(Decided.of(trial, (same, ordinals) -> fired(trial, ordinals, decider)), rules));
        }
        return spaces;
    }

    private BitSet fired(Space trial, int[] ordinals, Decider decider) {
        try {
            decisions.increment();
            return decider.fired(trial.type(), ordinals);
        } catch (IllegalStateException e) {
            throw new EndlessException(Witness.of(trial.description(trial.cell(ordinals))), e);
        }
    }

    /** How many decisions there were. */
    long decisions() {
        return decisions.sum();
    }
}
