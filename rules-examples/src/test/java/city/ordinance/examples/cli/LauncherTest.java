package city.ordinance.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a java that says how it was called. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("src/main/launcher/ordinance");

    @TempDir
    private Path temp;

    private Path installed;

    @BeforeEach
    void install() throws IOException {
        installed = Files.createDirectories(temp.resolve("opt/some tools/v 1"));
        executable(installed.resolve("ordinance"), Files.readString(LAUNCHER));
        Path bin = Files.createDirectories(temp.resolve("a jdk/bin"));
        executable(bin.resolve("java"), "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> called(Path launcher, String... arguments) throws Exception {
        ProcessBuilder command = new ProcessBuilder(launcher.toString());
        command.command().addAll(List.of(arguments));
        command.environment().put("JAVA_HOME", temp.resolve("a jdk").toString());
        Process process = command.redirectErrorStream(true).start();
        List<String> words = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return words;
    }

    @Test
    void the_jar_beside_it_is_started_through_links_and_spaces() throws Exception {
        Path bin = Files.createDirectories(temp.resolve("usr/local bin"));
        Path relative =
                Files.createSymbolicLink(bin.resolve("ordinance"), bin.relativize(installed.resolve("ordinance")));
        Path absolute = Files.createSymbolicLink(temp.resolve("again"), relative.toAbsolutePath());
        String jar = installed.toRealPath().resolve("ordinance.jar").toString();
        for (Path launcher : List.of(installed.resolve("ordinance"), relative, absolute)) {
            assertThat(called(launcher, "assess", "my case.yaml"))
                    .as(launcher.toString())
                    .containsSubsequence("-jar", jar, "assess", "my case.yaml");
        }
    }

    @Test
    void commands_that_run_long_get_both_compilers() throws Exception {
        Path launcher = installed.resolve("ordinance");
        assertThat(called(launcher, "serve")).contains("-XX:TieredStopAtLevel=4");
        assertThat(called(launcher, "assess", "a.yaml")).contains("-XX:TieredStopAtLevel=1");
    }
}
