package city.ordinance.dsl.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure in a text.
 *
 * @param kind of what
 * @param start where it begins
 * @param end where it ends
 * @param number how many; empty when the words leave it open, or it is not read
 * @param unit of what: an ISO 4217 code, or a unit of time such as {@code business-days}; empty when it is not said
 */
public record Figure(Kind kind, int start, int end, Optional<BigDecimal> number, String unit) {

    /** What figures count. */
    public enum Kind {
        /** Money. */
        AMOUNT,
        /** Time. */
        LENGTH,
        /** Parts of a hundred. */
        SHARE
    }

    /** Its words in the text in which it was found. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
