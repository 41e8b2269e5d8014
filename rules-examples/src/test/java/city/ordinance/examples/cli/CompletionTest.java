package city.ordinance.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that completes in a shell, run by bash itself. */
class CompletionTest {
    private static final String FILES = "(files)";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws Exception {
        Files.writeString(
                folder.resolve("completion.sh"), Cli.run("generate-completion").out());
        // What bash does when it is asked: the words, and then files unless that is ruled out.
        Files.writeString(folder.resolve("ask.sh"), """
                . ./completion.sh
                files=yes
                compopt() { [ "$*" = "+o default" ] && files=no; }
                COMP_WORDS=("$@")
                COMP_CWORD=$(($# - 1))
                _complete_ordinance
                printf '%s\\n' "${COMPREPLY[@]}"
                if [ "$files" = yes ] && [ ${#COMPREPLY[@]} = 0 ]; then echo "(files)"; fi
                """);
    }

    private static List<String> complete(String line) throws Exception {
        ProcessBuilder bash = new ProcessBuilder("bash", "ask.sh", "ordinance");
        bash.command().addAll(List.of(line.split(" ", -1)));
        Process process =
                bash.directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().filter(word -> !word.isEmpty()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess pla",
                "assess --format text pla",
                "assess --allow-expired a.yaml pla",
                "replay pla",
                "whatif before.yaml pla",
                "explain pla",
                "assess --output pla",
                "run pla",
                "verify pla",
                "packs show ./pla"
            })
    void files_are_completed(String line) throws Exception {
        assertThat(complete(line)).containsExactly(FILES);
    }

    @ParameterizedTest
    @CsvSource({
        "asse, assess",
        "packs sh, show",
        "assess --form, --format",
        "assess --format mark, markdown",
        "assess --format = mark, markdown",
        "explain --graph s, svg",
        "packs --format j, json",
        "assess --pack us-mo-ofallon-, us-mo-ofallon-code",
        "serve --pack zz-example-h, zz-example-harbor",
        "diff us-mo-ofallon zz-example-h, zz-example-harbor",
        "packs show zz-example-h, zz-example-harbor",
        "ask --type device-d, device-deployment",
        "explain --conclusion seizur, seizure",
        "explain --conclusion appeal-d, appeal-deadline"
    })
    void words_are_completed_in_the_case_of_the_documents(String line, String word) throws Exception {
        assertThat(complete(line)).containsExactly(word);
    }

    @Test
    void all_that_can_follow_is_offered() throws Exception {
        assertThat(complete("")).contains("assess", "replay", "generate-completion");
        assertThat(complete("assess --format ")).containsExactly("text", "json", "jsonl", "markdown", "html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port 8", "assess --as-of 20", "mcp x", "explain --conclusion no-such"})
    void where_nothing_is_known_nothing_is_offered(String line) throws Exception {
        assertThat(complete(line)).isEmpty();
    }
}
