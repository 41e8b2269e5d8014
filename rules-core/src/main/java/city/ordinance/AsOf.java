package city.ordinance;

import java.time.LocalDate;

/**
 * The day for which an answer is wanted, and whether an expired pack may give it.
 *
 * @param day the day
 * @param allowExpired whether to answer, with a banner, from a pack past its last day
 */
public record AsOf(LocalDate day, boolean allowExpired) {

    /** This day, and an expired pack is refused. */
    public static AsOf day(LocalDate day) {
        return new AsOf(day, false);
    }

    /** The same day, and an expired pack may answer. */
    public AsOf allowingExpired() {
        return new AsOf(day, true);
    }
}
