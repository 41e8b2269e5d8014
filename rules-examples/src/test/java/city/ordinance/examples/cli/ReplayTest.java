package city.ordinance.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.ProblemJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    private Path folder;

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
    void leave_for_an_expired_pack_that_was_put_in_or_taken_out_is_noticed() {
        Cli.Result put = replay(ANSWER.replace("\"allowExpired\": false", "\"allowExpired\": true"));
        assertThat(put.code()).isEqualTo(1);
        assertThat(put.out()).contains("Whether it took leave for an expired pack to answer");
        String late = Cli.assess(Cli.COMPLAINT, "--format", "json", "--as-of", "2028-06-01", "--allow-expired")
                .out();
        assertThat(replay(late).code()).isZero();
        assertThat(replay(late.replace("\"allowExpired\": true", "\"allowExpired\": false"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void half_a_character_and_bytes_that_are_no_text_are_problems() throws IOException {
        Cli.Result half = replay(ANSWER.replace("\"text\": \"", "\"text\": \"\\ud800"), "--format", "json");
        assertThat(half.code()).isEqualTo(2);
        assertThat(ProblemJson.read(half.out()))
                .allMatch(problem -> problem.message().contains("half a character"));
        Path latin = Files.write(
                folder.resolve("latin.json"),
                ANSWER.replace("City", "Cit\u00FF").getBytes(ISO_8859_1));
        assertThat(Cli.run("replay", latin.toString()).err()).contains("malformed", "not UTF-8");
    }

    @Test
    void a_pack_that_is_not_there_and_a_text_that_is_no_receipt_are_problems() {
        Cli.Result gone = replay(ANSWER.replace("\"pack\": \"us-mo-ofallon\"", "\"pack\": \"us-mo-gone\""));
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("unknown-pack");
        assertThat(replay("{}", "--format", "json").out()).contains("\"code\": \"malformed\"");
    }
}
