package city.ordinance.dsl.scenario;

import static city.ordinance.dsl.scenario.ScenarioTexts.DENIED;
import static city.ordinance.dsl.scenario.ScenarioTexts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioRunnerTest {
    @Test
    void a_scenario_that_holds_has_its_answer_and_no_difference() {
        ScenarioResult result = run(DENIED, "{enforcers: []}");
        assertThat(result.passed()).isTrue();
        assertThat(result.assessed()).isPresent();
    }

    @Test
    void an_expected_problem_passes_without_an_answer() {
        ScenarioResult result = run("ofallon", "2026-06-01", "situation: " + DENIED, "{error: ambiguous-jurisdiction}");
        assertThat(result.differences()).isEmpty();
        assertThat(result.assessed()).isEmpty();
    }

    @Test
    void an_expected_problem_that_does_not_come() {
        assertThat(run(DENIED, "{error: contradiction}").differences())
                .containsExactly("error: \"contradiction\" was expected, and there is an answer.");
    }

    @Test
    void another_problem_than_the_expected_one() {
        assertThat(run("atlantis", "2026-06-01", "situation: " + DENIED, "{error: no-coverage}")
                        .differences())
                .singleElement()
                .asString()
                .startsWith("error: \"no-coverage\" was expected and nothing else, and there is: test.yaml:2:1"
                        + " (/pack): unknown-pack: There is no pack \"atlantis\".");
    }

    @Test
    void a_second_problem_beside_the_expected_one() {
        String situation = "situation: {type: access-request, stage: lost}";
        assertThat(run("us-mo-ofallon", "2020-01-01", situation, "{error: no-coverage}")
                        .differences())
                .singleElement()
                .asString()
                .contains("unknown-value", "no-coverage: The pack us-mo-ofallon does not speak for 2020-01-01.");
    }

    @Test
    void a_problem_where_an_answer_was_expected() {
        assertThat(run("us-mo-ofallon", "2020-01-01", "situation: " + DENIED, "{enforcers: []}")
                        .differences())
                .singleElement()
                .asString()
                .startsWith("An answer was expected, and there is a problem: test.yaml:3:1 (/asOf): no-coverage:");
    }

    @Test
    void a_difference_in_a_case_names_the_situation() {
        String situations = "situations: [" + DENIED + ", " + DENIED + "]";
        List<String> differences = run(
                        "us-mo-ofallon", "2026-06-01", situations, "[{enforcers: []}, {enforcers: [police]}]")
                .differences();
        assertThat(differences)
                .containsExactly("situation 2: enforcers: \"police\" was expected, and the answer does not have it.");
    }

    @Test
    void an_expectation_that_names_no_code_of_the_pack_is_refused() {
        assertThatThrownBy(() -> run(DENIED, "{enforcers: [sheriff]}"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("sheriff");
    }
}
