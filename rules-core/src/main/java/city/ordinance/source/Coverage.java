package city.ordinance.source;

import java.time.LocalDate;

/**
 * The days a pack speaks for. The two later dates are the pack's own policy, not law.
 *
 * @param from the first day covered
 * @param reviewDue the first day on which a review is due
 * @param expires the first day on which the pack is expired
 */
public record Coverage(LocalDate from, LocalDate reviewDue, LocalDate expires) {
    /** Checks that the dates follow each other. */
    public Coverage {
        if (!from.isBefore(reviewDue) || !reviewDue.isBefore(expires)) {
            throw new IllegalArgumentException(
                    "coverage dates must follow each other: " + from + ", " + reviewDue + ", " + expires);
        }
    }

    /** Whether the day is not before the first covered day. An expired day is covered too. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from);
    }

    /** The freshness on a covered day. */
    public Freshness on(LocalDate day) {
        if (day.isBefore(reviewDue)) {
            return Freshness.FRESH;
        }
        return day.isBefore(expires) ? Freshness.REVIEW_DUE : Freshness.EXPIRED;
    }
}
