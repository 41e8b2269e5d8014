package city.ordinance.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.ordinance.pack.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final Coverage COVERAGE = new Coverage(day("2026-03-08"), day("2026-09-04"), day("2027-03-08"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-07, false, FRESH",
        "2026-03-08, true, FRESH",
        "2026-09-03, true, FRESH",
        "2026-09-04, true, REVIEW_DUE",
        "2027-03-07, true, REVIEW_DUE",
        "2027-03-08, true, EXPIRED"
    })
    void a_review_is_due_and_a_pack_expires_on_the_very_day_named(LocalDate day, boolean covered, Freshness freshness) {
        assertThat(COVERAGE.covers(day)).isEqualTo(covered);
        assertThat(COVERAGE.on(day)).isEqualTo(freshness);
    }

    @Test
    void dates_that_do_not_follow_each_other_are_refused() {
        LocalDate from = day("2026-03-08");
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(from, from, from.plusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(from, from.plusDays(2), from.plusDays(2)));
    }

    @Test
    void an_edition_ends_the_day_before_its_end() {
        Edition ended = new Edition("a", day("2026-03-08"), Optional.of(day("2026-06-01")), List.of());
        assertThat(ended.inForce(day("2026-03-07"))).isFalse();
        assertThat(ended.inForce(day("2026-03-08"))).isTrue();
        assertThat(ended.inForce(day("2026-05-31"))).isTrue();
        assertThat(ended.inForce(day("2026-06-01"))).isFalse();
        Edition open = new Edition("b", day("2026-06-01"), Optional.empty(), List.of());
        assertThat(open.inForce(day("2099-01-01"))).isTrue();
    }

    @Test
    void a_hedge_needs_a_word() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hedge(" "));
        assertThat(new Hedge("typically")).hasToString("typically");
    }
}
