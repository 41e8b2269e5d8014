package city.ordinance.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules in force in a stretch of days.
 *
 * @param id its id within the pack
 * @param from the first day
 * @param until the day after the last, or empty when no end is known
 * @param rules the rule files, in order
 */
public record Edition(String id, LocalDate from, Optional<LocalDate> until, List<String> rules) {
    /** Copies the list. */
    public Edition {
        rules = List.copyOf(rules);
    }

    /** Whether the edition is in force on the day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
