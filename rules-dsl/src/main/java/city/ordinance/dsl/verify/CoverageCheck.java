package city.ordinance.dsl.verify;

import city.ordinance.pack.PackInfo;
import city.ordinance.source.Coverage;
import city.ordinance.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pack is reviewed and expires in time after each of its sources was last known to say what was read: 180 and 365
 * days, a policy and no law.
 */
final class CoverageCheck {
    private static final int REVIEW_DAYS = 180;
    private static final int EXPIRY_DAYS = 365;

    private CoverageCheck() {}

    static void run(PackInfo pack, String place, Results results) {
        Coverage coverage = pack.coverage();
        for (Source source : pack.sources()) {
            source.lastKnown().ifPresent(day -> {
                check(source, "reviewDue", coverage.reviewDue(), day.plusDays(REVIEW_DAYS), place, results);
                check(source, "expires", coverage.expires(), day.plusDays(EXPIRY_DAYS), place, results);
            });
        }
    }

    private static void check(Source source, String key, LocalDate day, LocalDate last, String place, Results results) {
        if (day.isAfter(last)) {
            String message = "The coverage has " + key + " " + day + ", and the source \"" + source.id()
                    + "\", by the day it was published or read, allows " + last + " at the latest.";
            results.add(FindingCode.COVERAGE_BEYOND_READING, message, List.of(), place, Optional.empty());
        }
    }
}
