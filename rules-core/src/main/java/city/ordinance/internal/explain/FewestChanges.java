package city.ordinance.internal.explain;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The minimal changes that make something certain: sets of facts, set on top of what was given, of which no proper part
 * does. Exact: every set is tried, the smaller ones first, over the whole space.
 */
final class FewestChanges {
    /** How many sets are tried at most. */
    private static final long MAX_TRIED = 20_000_000;

    private final TruthTable truth;
    private final int[] given;
    private final List<int[]> found = new ArrayList<>();
    private long tried;

    private FewestChanges(TruthTable truth, int[] given) {
        this.truth = truth;
        this.given = given;
    }

    /**
     * The changes, fewest facts first; a change holds the new value of each changed place and -1 elsewhere.
     *
     * @throws ProblemException with code {@code too-large} when there are too many facts to try every set
     */
    static List<int[]> minimal(TruthTable truth, int[] given) {
        if (!truth.reachable()) {
            return List.of();
        }
        FewestChanges search = new FewestChanges(truth, given);
        for (int size = 0; size <= truth.dimensions(); size++) {
            search.tryAll(0, size, unchanged(given.length), given.clone());
        }
        return search.found;
    }

    private static int[] unchanged(int length) {
        int[] change = new int[length];
        Arrays.fill(change, -1);
        return change;
    }

    private void tryAll(int place, int left, int[] change, int[] values) {
        if (left == 0) {
            tryOne(change, values);
            return;
        }
        if (truth.dimensions() - place < left) {
            return;
        }
        tryAll(place + 1, left, change, values);
        for (int value = 0; value < truth.size(place); value++) {
            if (value != given[place]) {
                change[place] = value;
                values[place] = value;
                tryAll(place + 1, left - 1, change, values);
            }
        }
        change[place] = -1;
        values[place] = given[place];
    }

    private void tryOne(int[] change, int[] values) {
        if (++tried > MAX_TRIED) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "Too many facts matter to this conclusion to try every change.",
                    "",
                    "Give more facts, or ask which facts it depends on instead."));
        }
        for (int[] smaller : found) {
            if (contains(change, smaller)) {
                return;
            }
        }
        if (truth.certain(values)) {
            found.add(change.clone());
        }
    }

    private static boolean contains(int[] change, int[] smaller) {
        for (int i = 0; i < change.length; i++) {
            if (smaller[i] >= 0 && smaller[i] != change[i]) {
                return false;
            }
        }
        return true;
    }
}
