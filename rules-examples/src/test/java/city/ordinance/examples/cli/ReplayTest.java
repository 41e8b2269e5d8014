package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final String ANSWER =
            Cli.assess(Cli.COMPLAINT, "--format", "json").out();

    private static Cli.Result replay(String text, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "replay";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return new Cli().in(text).with(args);
    }

    @Test
    void an_answer_is_the_same_byte_for_byte() {
        Cli.Result result = replay(ANSWER);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("The answer is the same, byte for byte.\n")
                .contains("  - Pack: us-mo-ofallon, version ", "  - As of: 2026-06-01\n", "  - Hash of the answer: ")
                .doesNotContain("What differs");
        assertThat(replay(ANSWER, "--format", "json").out())
                .startsWith("{\n  \"matches\": true,\n  \"differences\": [],");
    }

    @Test
    void what_differs_is_said_exactly() {
        String changed = ANSWER.replaceFirst("\"packSha256\": \"[0-9a-f]{8}", "\"packSha256\": \"00000000");
        Cli.Result result = replay(changed);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("The answer cannot be confirmed.\n")
                .contains("What differs\n  - The content of the pack: its rules, claims or catalog. The receipt says")
                .containsPattern("The receipt says\\s+00000000[0-9a-f]{56}\\. Now it\\s+is")
                .containsOnlyOnce("The receipt says");
    }

    @Test
    void an_answer_that_was_touched_is_noticed() {
        Cli.Result result = replay(ANSWER.replace("\"hedge\": \"may be available\"", "\"hedge\": \"is available\""));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("The answer that stands beside the receipt")
                .containsOnlyOnce("Now it");
    }

    @Test
    void a_pack_that_is_not_there_and_a_text_that_is_no_receipt_are_problems() {
        Cli.Result gone = replay(ANSWER.replace("\"pack\": \"us-mo-ofallon\"", "\"pack\": \"us-mo-gone\""));
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("unknown-pack");
        assertThat(replay("{}", "--format", "json").out()).contains("\"code\": \"malformed\"");
    }
}
