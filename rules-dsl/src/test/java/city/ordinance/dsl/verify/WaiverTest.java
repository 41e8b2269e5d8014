package city.ordinance.dsl.verify;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.dsl.property.Waivable;
import city.ordinance.dsl.verify.PropertyResult.Status;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack may do without some properties, for what it names; that is never silent. */
class WaiverTest {
    private static final String REASON = "the page names nobody";

    @ParameterizedTest
    @CsvSource({
        "no-enforcer, EveryViolationRouted, 'conclusions: [sanctions/key-revocation]', 16",
        "no-fine, EveryViolationRouted, 'conclusions: [sanctions/key-revocation]', 16",
        "no-review, EverySanctionReviewable, 'conclusions: [sanctions/key-revocation]', 16",
        "no-deadline, EverySanctionReviewable, 'conclusions: [reviewRoutes/appeal], types: [access-request]', 8",
    })
    void what_is_waived_passes_and_the_report_says_where_and_why(
            String fault, String property, String named, long oneIn) {
        VerificationReport report =
                report(fault, "{property: " + property + ", " + named + ", reason: " + REASON + "}");
        assertThat(report.sound()).as(String.join("\n", report.lines())).isTrue();
        long situations = report.figures().points() / oneIn;
        assertThat(report.waivers()).singleElement().satisfies(result -> {
            assertThat(result.situations()).isEqualTo(situations);
            assertThat(report.lines()).contains(result.toString());
            assertThat(result.toString()).contains(property, situations + " situations", REASON);
        });
        assertThat(report.properties())
                .filteredOn(result -> result.status() == Status.WAIVED)
                .extracting(result -> result.property().title())
                .containsExactly(property);
    }

    @Test
    void a_waiver_for_one_kind_of_conclusion_excuses_no_other() {
        VerificationReport report = report(
                "no-review",
                "{property: EverySanctionReviewable, conclusions: [reviewRoutes/appeal], reason: " + REASON + "}");
        assertThat(report.findings())
                .extracting(VerificationFinding::code)
                .containsExactly(FindingCode.SANCTION_WITHOUT_REVIEW, FindingCode.WAIVED_IN_VAIN);
    }

    @Test
    void what_can_be_waived_are_properties() {
        assertThat(Arrays.stream(PackProperty.values()).map(PackProperty::title))
                .containsAll(
                        Arrays.stream(Waivable.values()).map(Waivable::code).toList());
    }

    private static VerificationReport report(String fault, String waiver) {
        EditedPack pack =
                EditedPack.with(fault).replace("properties.yaml", "exclusive:", "waived: [" + waiver + "]\nexclusive:");
        return Verifier.verify(pack, new VerifyOptions(1), Progress.NONE);
    }
}
