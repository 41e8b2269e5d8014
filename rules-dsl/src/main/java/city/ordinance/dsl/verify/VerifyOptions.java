package city.ordinance.dsl.verify;

/**
 * How far a verification goes.
 *
 * @param orders in how many other orders the rules are compiled and tried, at least one; the first is the reversed one
 */
public record VerifyOptions(int orders) {
    /** What a build asks for. */
    public static final VerifyOptions STANDARD = new VerifyOptions(2);

    /** Checks that some order is tried. */
    public VerifyOptions {
        if (orders < 1) {
            throw new IllegalArgumentException("at least one other order must be tried: " + orders);
        }
    }
}
