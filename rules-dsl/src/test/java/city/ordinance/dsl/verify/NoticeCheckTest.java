package city.ordinance.dsl.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a notice says of itself is held against every situation; where one is never shown, stands in broken-packs. */
class NoticeCheckTest {
    private static final VerifyOptions QUICK = new VerifyOptions(1);

    @Test
    void where_a_notice_says_that_nothing_answers_there_is_no_gap() {
        EditedPack silent = EditedPack.with("gap")
                .replace(
                        "pack.yaml",
                        "notices:",
                        "notices:\n  - {code: open, when: unanswered, text: \"No rule speaks of it.\"}\n"
                                + "  - {code: part, situations: [{type: access-request, stage: [granted, denied]}],"
                                + " text: \"Only some of it was read.\"}");
        VerificationReport report = Verifier.verify(silent, QUICK, Progress.NONE);
        assertThat(report.findings()).isEmpty();
        assertThat(report.sound()).as(String.join("\n", report.lines())).isTrue();
    }

    @Test
    void a_proviso_may_reach_all_answers() {
        EditedPack doubtful = EditedPack.with("unused-proviso")
                .replace("pack.yaml", "reaches: [reviewRoutes]", "reaches: [answers]")
                .replace(
                        "review.drl",
                        "rule \"T-DEADLINE-010",
                        "rule \"T-PROVISO-010: whether a part counts is open\"\n    @Cites( \"C6\" )\nwhen\n"
                                + "    AccessRequest( stage == Stage.PARTLY_DENIED )\nthen\n"
                                + "    conclude.proviso( \"part\" );\nend\n\nrule \"T-DEADLINE-010");
        assertThat(Verifier.verify(doubtful, QUICK, Progress.NONE).findings()).isEmpty();
    }
}
