package city.ordinance.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day for which an answer is wanted, and whether an expired pack may give it.
 *
 * @param day the day
 * @param allowExpired whether to answer, with a banner, from a pack past its last day
 */
public record AsOf(LocalDate day, boolean allowExpired) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The day that a text names as year, month, and day, such as {@code 2026-06-01}; empty when it names none. */
    public static Optional<LocalDate> dayNamed(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** This day, and an expired pack is refused. */
    public static AsOf day(LocalDate day) {
        return new AsOf(day, false);
    }

    /** The same day, and an expired pack may answer. */
    public AsOf allowingExpired() {
        return new AsOf(day, true);
    }
}
