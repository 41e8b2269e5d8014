package city.ordinance.internal.dialect;

import city.ordinance.situation.Fact;
import java.util.BitSet;
import java.util.List;

/** What must hold of a situation's facts. */
public sealed interface Condition {

    /** Whether it holds at the point with these value ordinals, one per fact. */
    boolean holds(int[] ordinals);

    /**
     * A fact has one of some values.
     *
     * @param fact the fact
     * @param values the ordinals of the values
     */
    record OneOf(Fact fact, BitSet values) implements Condition {
        @Override
        public boolean holds(int[] ordinals) {
            return values.get(ordinals[fact.ordinal()]);
        }
    }

    /**
     * All of these hold; nothing is required when there are none.
     *
     * @param parts the parts
     */
    record All(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(int[] ordinals) {
            for (Condition part : parts) {
                if (!part.holds(ordinals)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * At least one of these holds.
     *
     * @param parts the parts
     */
    record Any(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(int[] ordinals) {
            for (Condition part : parts) {
                if (part.holds(ordinals)) {
                    return true;
                }
            }
            return false;
        }
    }
}
