package city.ordinance.dsl.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Value;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.DataKind;
import city.ordinance.situation.DeviceDeployment.Occurrence;
import city.ordinance.situation.DeviceDeployment.Operator;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What tests of single rules accept, and every message that they give, word for word. */
class RuleTestsTest {
    private static final RuleTests OFALLON = RuleTests.of("us-mo-ofallon");
    private static final RuleTests HARBOR = RuleTests.of("zz-example-harbor");

    private static final Description UNAUTHORIZED = DeviceDeployment.describe()
            .stage(Stage.COMPLAINT)
            .authorization(Authorization.UNAUTHORIZED)
            .build();
    private static final Description CONTINUING = DeviceDeployment.describe()
            .stage(Stage.COMPLAINT)
            .authorization(Authorization.UNAUTHORIZED)
            .operator(Operator.VENDOR)
            .occurrence(Occurrence.CONTINUING)
            .build();
    private static final Description PLANNED =
            DeviceDeployment.describe().stage(Stage.PLANNED).build();

    private static void assertMessage(ThrowingCallable test, String... lines) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessage(String.join("\n", lines));
    }

    @Test
    void a_rule_concludes_and_cites() {
        assertThatCode(() -> OFALLON.rule("OF-SANCTION-050")
                        .given(UNAUTHORIZED)
                        .concludes("sanctions/removal-order")
                        .cites("F3b")
                        .cites("F3e", "F3b"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_stays_silent() {
        assertThatCode(() -> OFALLON.rule("OF-SANCTION-050").given(PLANNED).staysSilent())
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_answers_with_a_state_or_a_value() {
        assertThatCode(() -> HARBOR.rule("EH-FINE-120")
                        .given(CONTINUING)
                        .speaks()
                        .answers("fine", AnswerState.SPECIFIED)
                        .answers("fine", new Value.Money(new BigDecimal("300.00"), "USD")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_is_run_with_the_rules_whose_findings_it_waits_for() {
        assertThatCode(() -> {
                    HARBOR.rule("EH-SERIOUS-010").given(CONTINUING).finds("serious-violation");
                    HARBOR.rule("EH-SERIOUS-040").given(CONTINUING).concludes("sanctions/civil-penalty");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void an_earlier_edition_has_its_own_rules() {
        assertThatCode(() -> HARBOR.asOf(LocalDate.of(2025, 12, 31))
                        .rule("EH-FINE-020")
                        .given(CONTINUING)
                        .answers("fine", new Value.Money(new BigDecimal("200.00"), "USD")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_silent_rule_says_which_fact_keeps_it_silent() {
        assertMessage(
                () -> OFALLON.rule("OF-SANCTION-050").given(PLANNED).concludes("sanctions/removal-order"),
                "OF-SANCTION-050 should conclude sanctions/removal-order, and is silent.",
                "  The rule: enforcement may include an order to remove a device described as unauthorized"
                        + " (sanctions.drl, line 51)",
                "  Given:    device-deployment with stage: planned",
                "  Because:  stage is planned, and the rule needs complaint",
                "            authorization is not given, and can be authorized, and the rule needs unauthorized");
    }

    @Test
    void a_rule_that_waits_for_a_finding_says_which() {
        assertMessage(
                () -> HARBOR.rule("EH-SERIOUS-040").given(UNAUTHORIZED).speaks(),
                "EH-SERIOUS-040 should speak, and is silent.",
                "  The rule: the Harbor Court may impose a civil penalty in a serious violation (serious.drl, line 49)",
                "  Given:    device-deployment with stage: complaint, authorization: unauthorized",
                "  Because:  no rule finds \"serious-violation\"");
    }

    @Test
    void a_rule_with_alternatives_names_them() {
        Description air = DeviceDeployment.describe()
                .stage(Stage.PLANNED)
                .site(DeviceDeployment.Site.PRIVATE_PROPERTY)
                .dataKind(DataKind.ENVIRONMENTAL)
                .build();
        assertMessage(
                () -> HARBOR.rule("EH-PERMIT-040").given(air).concludes("steps/apply-for-permit"),
                "EH-PERMIT-040 should conclude steps/apply-for-permit, and is silent.",
                "  The rule: whoever needs a permit applies for it (permits.drl, line 46)",
                "  Given:    device-deployment with stage: planned, site: private-property, data-kind: environmental",
                "  Because:  none of these holds: site is public-right-of-way or city-facility, or data-kind is biometric");
    }

    @Test
    void a_rule_about_another_type_of_situation_says_so() {
        assertMessage(
                () -> OFALLON.rule("OF-SANCTION-050")
                        .given(AccessRequest.describe().build())
                        .speaks(),
                "OF-SANCTION-050 should speak, and is silent.",
                "  The rule: enforcement may include an order to remove a device described as unauthorized"
                        + " (sanctions.drl, line 51)",
                "  Given:    access-request, and no fact is given",
                "  Because:  the rule is about device-deployment, and this is access-request");
    }

    @Test
    void a_rule_that_should_be_silent_says_when_it_speaks() {
        assertMessage(
                () -> OFALLON.rule("OF-SANCTION-050")
                        .given(DeviceDeployment.describe()
                                .stage(Stage.COMPLAINT)
                                .build())
                        .staysSilent(),
                "OF-SANCTION-050 should stay silent, and speaks.",
                "  The rule: enforcement may include an order to remove a device described as unauthorized"
                        + " (sanctions.drl, line 51)",
                "  Given:    device-deployment with stage: complaint",
                "  If:       authorization: unauthorized",
                "  It says:  sanctions/removal-order");
    }

    @Test
    void a_rule_that_concludes_something_else_says_what() {
        assertMessage(
                () -> OFALLON.rule("OF-SANCTION-050").given(UNAUTHORIZED).concludes("sanctions/injunction"),
                "OF-SANCTION-050 speaks, and should conclude sanctions/injunction.",
                "  The rule: enforcement may include an order to remove a device described as unauthorized"
                        + " (sanctions.drl, line 51)",
                "  Given:    device-deployment with stage: complaint, authorization: unauthorized",
                "  It says:  sanctions/removal-order");
    }

    @Test
    void a_rule_that_answers_something_else_says_what() {
        assertMessage(
                () -> HARBOR.rule("EH-FINE-120").given(CONTINUING).answers("fine", AnswerState.NOT_SPECIFIED),
                "EH-FINE-120 speaks, and should answer that fine is not-specified.",
                "  The rule: the fine for a repeated or continuing occurrence is 300 dollars (fine-2026.drl, line 26)",
                "  Given:    device-deployment with stage: complaint, authorization: unauthorized, operator: vendor,"
                        + " occurrence: continuing",
                "  It says:  fine is specified as USD 300.00");
    }

    @Test
    void a_rule_that_gives_another_value_says_which() {
        assertMessage(
                () -> HARBOR.rule("EH-REVIEW-030")
                        .given(UNAUTHORIZED)
                        .answers("appeal-deadline", new Value.Period(30, "days")),
                "EH-REVIEW-030 speaks, and should answer that appeal-deadline is specified as 30 days.",
                "  The rule: an appeal is filed within 20 days after the decision is received (review.drl, line 33)",
                "  Given:    device-deployment with stage: complaint, authorization: unauthorized",
                "  It says:  appeal-deadline is specified as 20 days");
    }

    @Test
    void a_rule_that_cites_other_claims_says_which() {
        assertMessage(
                () -> OFALLON.rule("OF-SANCTION-050").given(UNAUTHORIZED).cites("P9a"),
                "OF-SANCTION-050 speaks, and should cite P9a.",
                "  The rule: enforcement may include an order to remove a device described as unauthorized"
                        + " (sanctions.drl, line 51)",
                "  Given:    device-deployment with stage: complaint, authorization: unauthorized",
                "  It cites: F3b, F3e");
    }

    @Test
    void a_misspelt_rule_gets_the_nearest_id() {
        assertMessage(
                () -> OFALLON.rule("OF-SANCTON-050"),
                "The edition 2026-03 of the pack us-mo-ofallon has no rule \"OF-SANCTON-050\". Maybe you meant"
                        + " \"OF-SANCTION-050\".");
    }

    @Test
    void a_conclusion_without_its_kind_is_refused() {
        assertMessage(
                () -> OFALLON.rule("OF-SANCTION-050").given(UNAUTHORIZED).concludes("removal-order"),
                "\"removal-order\" names no conclusion. Write a kind, a slash and a code, such as sanctions/seizure; the kinds"
                        + " are enforcers, sanctions, reviewRoutes, steps.");
    }

    @Test
    void a_day_before_the_first_edition_is_refused() {
        assertMessage(
                () -> HARBOR.asOf(LocalDate.of(2025, 6, 30)),
                "No edition of the pack zz-example-harbor is in force on 2025-06-30. Maybe choose a day from 2025-07-01"
                        + " on.");
    }

    @Test
    void a_pack_that_is_not_installed_is_refused() {
        assertThatThrownBy(() -> RuleTests.of("zz-example-harbour"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("unknown-pack: There is no pack \"zz-example-harbour\". Maybe you meant"
                        + " \"zz-example-harbor\".");
    }
}
