package city.ordinance.internal.number;

import java.util.Arrays;

/** What is known of a situation, as ordinals of values, one per fact. Immutable. */
public final class Known {
    /** The ordinal of a fact of which the value is not known. */
    public static final int UNKNOWN = -1;

    private final int[] ordinals;
    private final int[] first;
    private final int[] last;

    /**
     * What is known. The arrays are not copied.
     *
     * @param ordinals the ordinal of each value that is known, {@link #UNKNOWN} elsewhere
     * @param first the least ordinal that each fact may have
     * @param last the greatest
     */
    public Known(int[] ordinals, int[] first, int[] last) {
        this.ordinals = ordinals;
        this.first = first;
        this.last = last;
    }

    /** The ordinal of the value of this fact; {@link #UNKNOWN} when it is unknown or only a range is known. */
    public int ordinal(int fact) {
        return ordinals[fact];
    }

    /** The least ordinal that this fact may have. */
    public int first(int fact) {
        return first[fact];
    }

    /** The greatest ordinal that this fact may have. */
    public int last(int fact) {
        return last[fact];
    }

    /** A copy of the ordinals. */
    public int[] ordinals() {
        return ordinals.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known that
                && Arrays.equals(ordinals, that.ordinals)
                && Arrays.equals(first, that.first)
                && Arrays.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ordinals);
    }
}
