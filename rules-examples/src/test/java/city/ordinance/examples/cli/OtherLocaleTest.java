package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.ordinance.json.ProblemJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locale that cannot hold what was written on the command line: the loss is said, and nothing made of it. */
class OtherLocaleTest {
    private static final String E_ACUTE = "$(printf 'p\\303\\251')";

    @TempDir
    private Path folder;

    /** What came of a process. */
    private record Ended(int code, String out) {}

    @BeforeAll
    static void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    }

    private Ended run(String arguments) throws IOException, InterruptedException {
        String command = "exec \"$0\" -XX:TieredStopAtLevel=1 city.ordinance.examples.cli.Ordinance " + arguments;
        Process process = Commands.start(
                builder -> builder.directory(folder.toFile()).environment().put("LC_ALL", "C"),
                "/bin/sh",
                "-c",
                command,
                Commands.java());
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    @Test
    void a_path_that_the_locale_cannot_hold_is_bad_input() throws IOException, InterruptedException {
        Ended ended = run("assess - --pack ./" + E_ACUTE + "/ --format json");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ProblemJson.read(ended.out())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("malformed");
            assertThat(problem.help()).contains("UTF-8");
        });
    }

    @Test
    void a_new_pack_is_never_written_with_other_characters_than_were_given() throws IOException, InterruptedException {
        Ended ended = run("packs new us-xx-springfield --city " + E_ACUTE + " --state Ohio");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
