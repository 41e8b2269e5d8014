package city.ordinance.dsl.verify;

import city.ordinance.Assessment;
import city.ordinance.pack.Edition;
import city.ordinance.source.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Days on which something about a pack changes, and what must not change with them. */
final class Days {
    private Days() {}

    /** The first day of an edition, the days around each change of freshness within it, and its last day. */
    static List<LocalDate> of(Examined examined) {
        Edition edition = examined.edition().edition();
        Coverage coverage = examined.pack().coverage();
        LocalDate last = edition.until()
                .map(day -> day.minusDays(1))
                .orElse(coverage.expires().plusYears(1));
        TreeSet<LocalDate> days = new TreeSet<>(List.of(edition.from(), last));
        for (LocalDate change : List.of(coverage.reviewDue(), coverage.expires())) {
            days.add(change.minusDays(1));
            days.add(change);
        }
        return days.stream().filter(edition::inForce).toList();
    }

    /** Whether two assessments agree in all but freshness and notices. */
    static boolean same(Assessment one, Assessment other) {
        return one.recommendedActions().equals(other.recommendedActions())
                && one.answers().equals(other.answers())
                && one.questions().equals(other.questions())
                && one.inertFacts().equals(other.inertFacts())
                && one.order().equals(other.order());
    }
}
