package city.ordinance.dsl.verify;

import java.time.Duration;
import java.util.Locale;

/**
 * What a verification counted.
 *
 * @param points the valid points of all situation types, each decided by the engine
 * @param liveCells the valid cells that the rules can tell apart
 * @param rules the rules
 * @param claims the claims of the source
 * @param outcomes the distinct outcomes
 * @param decisions how many times the engine decided a point
 * @param properties the properties that were proved, named and declared ones
 * @param time how long it took
 */
public record Figures(
        long points,
        long liveCells,
        int rules,
        int claims,
        int outcomes,
        long decisions,
        int properties,
        Duration time) {

    /** The figures as one line. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d points, %,d cells that rules can tell apart, %d rules, %d claims, %d outcomes, %,d decisions, %d properties, %.1f s",
                points,
                liveCells,
                rules,
                claims,
                outcomes,
                decisions,
                properties,
                time.toMillis() / 1000.0);
    }
}
