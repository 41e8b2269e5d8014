package city.ordinance.dsl.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvingCheckTest {
    @Test
    void words_that_a_copy_has_across_lines_and_in_other_letters_prove_a_claim() {
        EditedPack pack = EditedPack.with("proving-missing")
                .replace("claims.yaml", "request keeps no records", "Request keeps records");
        VerificationReport report = Verifier.verify(pack, new VerifyOptions(1), Progress.NONE);
        assertThat(report.sound()).as(String.join("\n", report.lines())).isTrue();
    }

    @Test
    void words_are_held_against_nothing_where_no_copy_is_kept() {
        EditedPack pack = EditedPack.with("proving-missing").replace("page.txt", "Whoever", "Everybody who");
        VerificationReport report = Verifier.verify(pack, new VerifyOptions(1), Progress.NONE);
        assertThat(report.sound()).as(String.join("\n", report.lines())).isTrue();
    }
}
