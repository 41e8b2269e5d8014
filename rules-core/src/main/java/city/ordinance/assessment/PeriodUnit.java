package city.ordinance.assessment;

import city.ordinance.internal.text.Names;
import java.util.List;
import java.util.stream.Stream;

/** The units in which a source counts time. None is ever turned into another. */
public enum PeriodUnit {
    /** Minutes. */
    MINUTES,
    /** Hours. */
    HOURS,
    /** Days of the calendar, unless the source says otherwise. */
    DAYS,
    /** The days that the source counts as business days. */
    BUSINESS_DAYS,
    /** Weeks. */
    WEEKS,
    /** Months. */
    MONTHS,
    /** Years. */
    YEARS;

    /** The word used in files and JSON. */
    public String code() {
        return Names.kebab(name());
    }

    /** The words of all of them. */
    public static List<String> codes() {
        return Stream.of(values()).map(PeriodUnit::code).toList();
    }
}
