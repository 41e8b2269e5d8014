package city.ordinance.dsl.scenario;

import static city.ordinance.dsl.scenario.ScenarioTexts.DENIED;
import static city.ordinance.dsl.scenario.ScenarioTexts.UNKNOWN_AUTHORIZATION;
import static city.ordinance.dsl.scenario.ScenarioTexts.differences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectationCheckTest {
    @Test
    void keys_left_out_are_not_compared() {
        assertThat(differences(UNKNOWN_AUTHORIZATION, "{}")).isEmpty();
    }

    @Test
    void order_does_not_matter_in_a_set() {
        assertThat(differences(DENIED, "{reviewRoutes: [judicial-review, administrative-appeal]}"))
                .isEmpty();
    }

    @Test
    void a_conclusion_that_is_missing() {
        assertThat(differences(DENIED, "{sanctions: [seizure]}"))
                .containsExactly("sanctions: \"seizure\" was expected, and the answer does not have it.");
    }

    @Test
    void a_conclusion_that_is_only_possible() {
        assertThat(differences(
                        UNKNOWN_AUTHORIZATION,
                        "{sanctions: [disable-order, cease-and-desist, seizure, injunction, removal-order]}"))
                .containsExactly(
                        "sanctions: \"removal-order\" was expected as certain, and it is only possible, depending on"
                                + " authorization.");
    }

    @Test
    void a_conclusion_that_was_not_expected() {
        assertThat(differences(DENIED, "{reviewRoutes: [judicial-review]}"))
                .containsExactly(
                        "reviewRoutes: \"administrative-appeal\" was not expected, and the answer has it as certain.");
    }

    @Test
    void a_possible_conclusion_that_is_missing() {
        assertThat(differences(DENIED, "{possible: {sanctions: {seizure: [stage]}}}"))
                .containsExactly("possible sanctions: \"seizure\" was expected, and the answer does not have it.");
    }

    @Test
    void a_possible_conclusion_that_is_certain() {
        assertThat(differences(DENIED, "{possible: {reviewRoutes: {judicial-review: [stage]}}}"))
                .containsExactly(
                        "possible reviewRoutes: \"judicial-review\" was expected as possible, and it is certain.");
    }

    @Test
    void a_possible_conclusion_that_depends_on_something_else() {
        assertThat(differences(UNKNOWN_AUTHORIZATION, "{possible: {sanctions: {removal-order: [operator, stage]}}}"))
                .contains(
                        "possible sanctions: \"removal-order\" was expected to depend on operator, stage, and it depends on"
                                + " authorization.");
    }

    @Test
    void possible_conclusions_that_were_not_expected() {
        assertThat(differences(UNKNOWN_AUTHORIZATION, "{possible: {}}"))
                .hasSize(3)
                .contains(
                        "possible sanctions: \"removal-order\" was not expected, and the answer has it as possible, depending"
                                + " on authorization.");
    }

    @Test
    void a_topic_in_another_state() {
        assertThat(differences(DENIED, "{answers: {appeal-deadline: silent, fine: not-specified}}"))
                .containsExactly(
                        "answers: \"appeal-deadline\" was expected to be silent, and it is not-specified.",
                        "answers: \"fine\" was expected to be not-specified, and it is not-applicable.");
    }

    @Test
    void a_topic_that_does_not_arise_is_not_applicable() {
        assertThat(differences(DENIED, "{answers: {fine: not-applicable}}")).isEmpty();
    }

    @Test
    void a_question_where_none_was_expected() {
        assertThat(differences(UNKNOWN_AUTHORIZATION, "{questions: []}"))
                .containsExactly("questions: none was expected, and the answer asks authorization, site.");
    }

    @Test
    void questions_that_begin_with_another() {
        assertThat(differences(UNKNOWN_AUTHORIZATION, "{questions: [operator]}"))
                .containsExactly(
                        "questions: they were expected to begin with operator, and they are authorization, site.");
        assertThat(differences(DENIED, "{questions: [target]}"))
                .containsExactly("questions: they were expected to begin with target, and they are nothing.");
    }

    @Test
    void questions_may_go_on() {
        assertThat(differences("{type: device-deployment}", "{questions: [stage]}"))
                .isEmpty();
    }

    @Test
    void a_claim_that_is_not_cited() {
        assertThat(differences(DENIED, "{cites: {judicial-review: [P13b, A1]}}"))
                .containsExactly("cites: \"judicial-review\" was expected to cite P13b, A1, and it cites P13b, H3b.");
        assertThat(differences(DENIED, "{cites: {fine: [P3]}}"))
                .containsExactly("cites: \"fine\" was expected to cite P3, and the answer does not have it.");
    }

    @Test
    void a_fact_that_is_not_inert() {
        assertThat(differences(UNKNOWN_AUTHORIZATION, "{inert: [stage, data-kind]}"))
                .containsExactly(
                        "inert: \"stage\" was expected to be unused, and the answer uses it.",
                        "inert: \"data-kind\" was expected to be unused, and it was not given.");
    }
}
