package city.ordinance.dsl.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Step;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Operator;
import city.ordinance.situation.DeviceDeployment.Stage;
import city.ordinance.source.Freshness;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edition in force on the day answers, and no other. */
class EditionsTest {
    private static final Description PLANNED = DeviceDeployment.describe()
            .stage(Stage.PLANNED)
            .operator(Operator.CITY_DEPARTMENT)
            .build();

    private final Rulebook lawton = Rulebook.load(Spaces.LAWTON);

    /** Only the first edition has a city department wait. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, first",
        "2026-02-28, first",
        "2026-03-01, second",
        "2026-06-29, second",
        "2026-12-31, second",
    })
    void the_edition_in_force_answers_up_to_its_boundary_days(LocalDate day, String edition) {
        Assessment assessment = lawton.assess(PLANNED, AsOf.day(day));
        List<String> steps = assessment.steps().stream().map(Step::code).toList();
        assertThat(steps).isEqualTo(edition.equals("first") ? List.of("wait") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, no-coverage", "2027-01-01, expired", "2030-01-01, expired"})
    void outside_its_days_a_pack_does_not_answer(LocalDate day, String code) {
        assertThatThrownBy(() -> lawton.assess(PLANNED, AsOf.day(day)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-29, FRESH",
        "2026-06-30, REVIEW_DUE",
        "2026-12-31, REVIEW_DUE",
        "2027-01-01, EXPIRED",
    })
    void freshness_changes_on_its_boundary_days(LocalDate day, Freshness freshness) {
        Assessment assessment = lawton.assess(PLANNED, AsOf.day(day).allowingExpired());
        assertThat(assessment.pack().freshness()).isEqualTo(freshness);
        assertThat(assessment.steps()).isEmpty();
    }

    @Test
    void days_in_any_order_do_not_disturb_each_other() {
        for (String day : List.of("2026-03-01", "2026-02-28", "2026-03-01", "2026-01-01")) {
            boolean first = LocalDate.parse(day).isBefore(LocalDate.of(2026, 3, 1));
            assertThat(lawton.assess(PLANNED, AsOf.day(LocalDate.parse(day))).steps())
                    .hasSize(first ? 1 : 0);
        }
    }
}
