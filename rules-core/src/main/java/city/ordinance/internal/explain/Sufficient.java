package city.ordinance.internal.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The smallest sets of given facts that alone make something certain, whatever the other facts are. */
final class Sufficient {
    /** The most given facts of which every set is tried. */
    private static final int MAX_GIVEN = 20;

    private final TruthTable truth;
    private final int[] given;
    private final int[] places;
    private final List<int[]> found = new ArrayList<>();
    private final List<Integer> masks = new ArrayList<>();

    private Sufficient(TruthTable truth, int[] given) {
        this.truth = truth;
        this.given = given;
        int[] known = new int[given.length];
        int count = 0;
        for (int place = 0; place < given.length; place++) {
            if (given[place] != TruthTable.UNKNOWN) {
                known[count++] = place;
            }
        }
        this.places = Arrays.copyOf(known, count);
    }

    /**
     * Every such set, fewest facts first, as values of the places in it and -1 elsewhere; none when all the given facts
     * together do not make it certain. With more than {@value #MAX_GIVEN} given facts, the set of all of them alone.
     */
    static List<int[]> sets(TruthTable truth, int[] given) {
        if (!truth.certain(given)) {
            return List.of();
        }
        Sufficient search = new Sufficient(truth, given);
        if (search.places.length > MAX_GIVEN) {
            return List.of(given.clone());
        }
        for (int size = 0; size <= search.places.length; size++) {
            search.tryAll(0, size, 0);
        }
        return search.found;
    }

    private void tryAll(int next, int left, int mask) {
        if (left == 0) {
            tryOne(mask);
            return;
        }
        for (int i = next; i + left <= places.length; i++) {
            tryAll(i + 1, left - 1, mask | 1 << i);
        }
    }

    private void tryOne(int mask) {
        for (int smaller : masks) {
            if ((mask & smaller) == smaller) {
                return;
            }
        }
        int[] values = new int[given.length];
        Arrays.fill(values, -1);
        for (int i = 0; i < places.length; i++) {
            if ((mask >> i & 1) == 1) {
                values[places[i]] = given[places[i]];
            }
        }
        if (truth.certain(values)) {
            masks.add(mask);
            found.add(values);
        }
    }
}
