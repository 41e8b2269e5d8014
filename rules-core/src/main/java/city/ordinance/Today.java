package city.ordinance;

import city.ordinance.problem.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day and its bounds, so that not every answer computes a calendar.
 *
 * @param asOf the day
 * @param from its first millisecond, as clocks count
 * @param until the first millisecond after it
 */
record Today(AsOf asOf, long from, long until) {

    /** The day at a moment. */
    static Today at(long millis, ZoneId zone) {
        LocalDate day = Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
        long from = day.atStartOfDay(zone).toInstant().toEpochMilli();
        long until = day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        return new Today(AsOf.day(day), from, until);
    }

    /** Whether it is still this day. */
    boolean holds(long millis) {
        return from <= millis && millis < until;
    }
}
