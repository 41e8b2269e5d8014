package city.ordinance.internal.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Changes that differ in one measured fact alone, whose bands there follow each other, told as one. */
final class NeighborChanges {
    private NeighborChanges() {}

    /**
     * The changes, each as the values of every place; none where the change leaves the fact as it is.
     *
     * @param changes the changes, in order: the value of each changed place, and -1 elsewhere
     */
    static List<BitSet[]> joined(TruthTable truth, List<int[]> changes) {
        List<BitSet[]> joined = new ArrayList<>();
        changes.forEach(change -> joined.add(sets(change)));
        for (int place = 0; place < truth.dimensions(); place++) {
            if (truth.band(place, 0).fact().measured()) {
                join(joined, place);
            }
        }
        return joined;
    }

    private static BitSet[] sets(int[] change) {
        BitSet[] sets = new BitSet[change.length];
        for (int place = 0; place < change.length; place++) {
            sets[place] = new BitSet();
            if (change[place] >= 0) {
                sets[place].set(change[place]);
            }
        }
        return sets;
    }

    /** Joins along one place; values come in ascending order, as changes are found in it. */
    private static void join(List<BitSet[]> changes, int place) {
        for (int i = 0; i < changes.size(); i++) {
            BitSet[] one = changes.get(i);
            for (int j = i + 1; j < changes.size(); j++) {
                BitSet[] other = changes.get(j);
                if (follows(one, other, place)) {
                    one[place].or(other[place]);
                    changes.remove(j--);
                }
            }
        }
    }

    private static boolean follows(BitSet[] one, BitSet[] other, int place) {
        if (one[place].isEmpty() || one[place].length() != other[place].nextSetBit(0)) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (i != place && !one[i].equals(other[i])) {
                return false;
            }
        }
        return true;
    }
}
