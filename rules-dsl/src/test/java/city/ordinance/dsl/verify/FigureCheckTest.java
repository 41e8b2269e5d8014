package city.ordinance.dsl.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The packs in which each text gives a figure are those of {@link BrokenPacksTest}. */
class FigureCheckTest {
    private static List<VerificationFinding> findings(EditedPack pack) {
        VerificationReport report = Verifier.verify(pack, new VerifyOptions(1), Progress.NONE);
        assertThat(report.problems()).isEmpty();
        return report.findings();
    }

    private static String finding(String fault) {
        return findings(EditedPack.with(fault)).get(0).toString();
    }

    /** A pack of two sources, the second a primary one, of which the claim named is. */
    private static EditedPack withCode(String claim) {
        return EditedPack.sound()
                .replace(
                        "pack.yaml",
                        "coverage:",
                        "sources:\n  - {id: code, title: A code, publisher: nobody, published: 2026-01-01, tier: primary,"
                                + " sha256: " + "ab".repeat(32) + "}\ncoverage:")
                .replace("claims.yaml", "{id: " + claim + ",", "{id: " + claim + ", source: code,")
                .replace("steps.drl", "\"Form A.\"", "\"Form A, within ten days.\"")
                .replace("pack.yaml", "The page names a form.", "The page names a form that is due in ten days.");
    }

    @Test
    void a_figure_is_shown_with_its_place() {
        assertThat(finding("figure-in-label"))
                .startsWith(
                        "example-town/pack.yaml:14:37 (/catalog/sanctions/0/label): amount-without-primary-source: A text gives"
                                + " the figure \"$5,000\", and no claim of a primary source supports it.");
        assertThat(finding("figure-in-statement-in-words"))
                .startsWith(
                        "example-town/steps.drl:49:6: amount-without-primary-source: What the rule T-FORM-010 says gives the"
                                + " figure \"ten business days\", and no claim of a primary source supports it.");
    }

    @Test
    void a_claim_of_a_primary_source_supports_the_figures_of_the_rules_that_cite_it_and_of_what_they_say() {
        assertThat(findings(withCode("C8"))).isEmpty();
        assertThat(findings(withCode("C9")))
                .extracting(VerificationFinding::code)
                .containsExactly(FindingCode.AMOUNT_WITHOUT_PRIMARY_SOURCE, FindingCode.AMOUNT_WITHOUT_PRIMARY_SOURCE);
    }
}
