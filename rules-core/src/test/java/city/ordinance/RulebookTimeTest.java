package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.assessment.Notice;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.source.Freshness;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a pack speaks for, how fresh it is on them, and which of its editions is in force. */
class RulebookTimeTest {
    private static final Rulebook BOOK = Rulebook.load(NoisePack.whole());
    private static final Description OPEN =
            NoiseReport.TYPE.describe().given("stage", Stage.OPEN).build();

    private static Assessment on(String day) {
        return BOOK.assess(OPEN, AsOf.day(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08, FRESH, ''",
        "2026-09-03, FRESH, ''",
        "2026-09-04, REVIEW_DUE, due",
        "2027-03-07, REVIEW_DUE, due"
    })
    void a_covered_day_has_its_freshness_and_its_notice(LocalDate day, Freshness freshness, String notice) {
        Assessment answer = on(day.toString());
        assertThat(answer.asOf()).isEqualTo(day);
        assertThat(answer.pack().freshness()).isEqualTo(freshness);
        assertThat(String.join(
                        " ",
                        answer.notices().stream()
                                .map(Notice::code)
                                .filter(code -> code.equals("due") || code.equals("stale"))
                                .toList()))
                .isEqualTo(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-07", "2000-01-01"})
    void a_day_before_the_coverage_is_refused_even_when_an_expired_pack_is_allowed(LocalDate day) {
        for (AsOf asOf : new AsOf[] {AsOf.day(day), AsOf.day(day).allowingExpired()}) {
            ProblemException refused = catchThrowableOfType(ProblemException.class, () -> BOOK.assess(OPEN, asOf));
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("no-coverage");
                assertThat(problem.message()).contains(day.toString());
                assertThat(problem.help()).contains("2026-03-08");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-08", "2040-01-01"})
    void an_expired_pack_answers_only_on_request_and_then_with_a_banner(LocalDate day) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> BOOK.assess(OPEN, AsOf.day(day)));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("expired");
            assertThat(problem.message()).contains("2027-03-08").contains(day.toString());
        });
        Assessment answer = BOOK.assess(OPEN, AsOf.day(day).allowingExpired());
        assertThat(answer.pack().freshness()).isEqualTo(Freshness.EXPIRED);
        assertThat(answer.notices()).extracting(Notice::code).contains("stale").doesNotContain("due");
        assertThat(answer.receipt().allowExpired()).isTrue();
        assertThat(catchThrowableOfType(ProblemException.class, () -> BOOK.assess(OPEN, AsOf.day(day)))
                        .problems())
                .as("leave is for one question")
                .isEqualTo(refused.problems());
    }

    @Test
    void the_rules_of_the_edition_in_force_on_the_day_answer() {
        assertThat(on("2026-05-31").reviewRoutes()).isEmpty();
        assertThat(on("2026-06-01").reviewRoutes()).hasSize(1);
        assertThat(on("2026-05-31").reviewRoutes()).isEmpty();
        assertThat(on("2026-05-31").steps()).isEqualTo(on("2026-06-01").steps());
    }

    @Test
    void without_a_day_the_answer_is_as_of_today_by_the_clock_given() {
        ZoneId zone = ZoneId.of("America/Chicago");
        Clock clock = Clock.fixed(
                LocalDate.of(2026, 5, 31).atTime(23, 59).atZone(zone).toInstant(), zone);
        Assessment answer = Rulebook.load(NoisePack.whole(), clock).assess(OPEN);
        assertThat(answer.asOf()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(answer.reviewRoutes()).isEmpty();
    }
}
