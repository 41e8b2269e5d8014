package city.ordinance.internal.number;

/** The points of a situation type, as ordinals of values, one per fact. */
public interface Points {
    /** Whether no contradiction is among these values; one that is {@link Known#UNKNOWN} excludes nothing. */
    boolean valid(int[] ordinals);

    /** Whether some situation has those of these values that are not {@link Known#UNKNOWN}. */
    boolean someFit(int[] ordinals);

    /** The situation with these values, as the record that rules match. */
    Record situation(int[] ordinals);
}
