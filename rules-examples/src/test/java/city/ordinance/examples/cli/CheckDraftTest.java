package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDraftTest {
    @TempDir
    private Path folder;

    private Cli.Result check(String draft, String... options) throws IOException {
        Path about = Files.writeString(folder.resolve("about.yaml"), Cli.COMPLAINT);
        String[] args = new String[options.length + 4];
        args[0] = "check-draft";
        args[1] = "-";
        args[2] = "--about";
        args[3] = about.toString();
        System.arraycopy(options, 0, args, 4, options.length);
        return new Cli().in(draft).with(args);
    }

    @Test
    void what_the_answer_does_not_support_is_said_and_exits_with_1() throws IOException {
        Cli.Result result = check("There is no fine.", "--format", "text");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("Line 1, column 7: consequence, contradicted: \"is no fine\".");
        assertThat(check("There is no fine.", "--format", "json").out())
                .startsWith(
                        "{\"findings\":[{\"kind\":\"consequence\",\"verdict\":\"contradicted\",\"place\":{\"offset\":6,");
    }

    @Test
    void a_sentence_that_is_not_read_exits_with_1_too() throws IOException {
        Cli.Result result = check("No hay multa alguna para usted.", "--format", "text");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("Line 1, column 1: not read, as it is not in English:");
    }

    @Test
    void a_draft_without_findings_exits_with_0_and_is_not_called_right() throws IOException {
        Cli.Result result = check("The article does not specify a fine.", "--format", "text");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("A draft without findings is not thereby right.");
    }

    @Test
    void a_draft_needs_an_answer_that_it_is_about() {
        assertThat(new Cli().in("x").with("check-draft", "-").code()).isEqualTo(2);
        assertThat(new Cli().in("x").with("check-draft", "-", "--about", "-").code())
                .isEqualTo(2);
    }
}
