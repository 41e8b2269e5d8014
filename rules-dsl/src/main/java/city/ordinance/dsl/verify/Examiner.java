package city.ordinance.dsl.verify;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.internal.table.Space;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** Lets the engine decide every valid point of a situation type, and counts. Thread-safe. */
final class Examiner {
    private final Map<String, Integer> ruleNumbers = new HashMap<>();
    private final List<RuleModel> rules;
    private final LongAdder decisions = new LongAdder();

    /** An examiner for these rules, in order. */
    Examiner(List<RuleModel> rules) {
        this.rules = rules;
        rules.forEach(rule -> ruleNumbers.put(rule.name(), ruleNumbers.size()));
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
     * The space, decided.
     *
     * @throws EndlessException when the rules loop at some point
     */
    PointSpace examine(SituationType<?> type, PointDecider decider) {
        Space trial = Space.trial(type, rules);
        int[] setAt = new int[(int) trial.cells()];
        Arrays.fill(setAt, -1);
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> sets = new ArrayList<>();
        for (int point = 0; point < setAt.length; point++) {
            if (trial.valid(point)) {
                BitSet fired = fired(trial, point, decider);
                setAt[point] = numbers.computeIfAbsent(fired, set -> {
                    sets.add(set);
                    return sets.size() - 1;
                });
                decisions.increment();
            }
        }
        return new PointSpace(trial, rules, setAt, sets);
    }

    /** The spaces of several types, decided. */
    List<PointSpace> examineAll(List<SituationType<?>> types, PointDecider decider) {
        List<PointSpace> spaces = new ArrayList<>();
        for (SituationType<?> type : types) {
            spaces.add(examine(type, decider));
        }
        return spaces;
    }

    /** The rules that a decider fires at a point. */
    BitSet fired(Space trial, long point, PointDecider decider) {
        try {
            BitSet fired = new BitSet();
            for (String name : decider.decide(trial.situation(point))) {
                fired.set(Objects.requireNonNull(ruleNumbers.get(name), name));
            }
            return fired;
        } catch (IllegalStateException e) {
            throw new EndlessException(Witness.of(trial.description(point)), e);
        }
    }

    /** How many decisions there were. */
    long decisions() {
        return decisions.sum();
    }
}
