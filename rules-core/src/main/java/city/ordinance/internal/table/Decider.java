package city.ordinance.internal.table;

import city.ordinance.situation.SituationType;
import java.util.BitSet;

/** What decides a point: the engine, an interpreter beside it, or what one of them decided before. */
@FunctionalInterface
public interface Decider {

    /**
     * The rules that fire at a valid point, as places among the rules. Do not change.
     *
     * @param type the situation type
     * @param ordinals the point's value ordinals, one per fact
     * @throws IllegalStateException when the rules do not come to an end
     */
    BitSet fired(SituationType<?> type, int[] ordinals);
}
