package city.ordinance.internal.number;

/** The points of a situation type, as ordinals of values, one per fact. */
public interface Points {
    /** Whether no contradiction is among these values; -1, which is unknown, excludes nothing. */
    boolean valid(int[] ordinals);

    /** Whether some situation has those of these values that are not unknown. */
    boolean someFit(int[] ordinals);

    /** The situation with these values, as the record that rules match. */
    Record situation(int[] ordinals);
}
