package city.ordinance.bench.peers;

import city.ordinance.bench.FlatRule;
import java.util.BitSet;
import java.util.Map;

/** A rule's rows in arrays, for engines whose conditions are Java: as fast as a condition there can be. */
final class Rows {
    private final int[][] facts;
    private final long[][] values;

    Rows(FlatRule rule) {
        facts = new int[rule.rows().size()][];
        values = new long[facts.length][];
        for (int i = 0; i < facts.length; i++) {
            Map<Integer, BitSet> row = rule.rows().get(i);
            facts[i] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
            values[i] = row.values().stream().mapToLong(set -> set.toLongArray()[0]).toArray();
        }
    }

    boolean hold(int[] ordinals) {
        for (int row = 0; row < facts.length; row++) {
            boolean holds = true;
            for (int i = 0; i < facts[row].length && holds; i++) {
                holds = (values[row][i] >> ordinals[facts[row][i]] & 1) == 1;
            }
            if (holds) {
                return true;
            }
        }
        return false;
    }
}
