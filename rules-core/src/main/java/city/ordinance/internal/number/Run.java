package city.ordinance.internal.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Numbers that follow each other.
 *
 * @param first the first of them
 * @param end the first after them
 */
public record Run(int first, int end) {

    /** The longest runs in a set, in order. */
    public static List<Run> of(BitSet numbers) {
        List<Run> runs = new ArrayList<>();
        for (int first = numbers.nextSetBit(0); first >= 0; ) {
            int end = numbers.nextClearBit(first);
            runs.add(new Run(first, end));
            first = numbers.nextSetBit(end);
        }
        return runs;
    }
}
