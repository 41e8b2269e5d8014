package city.ordinance.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader that has seen enough, as in {@code | head -1}. */
class ClosedPipeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lines.jsonl --format jsonl", "case.json --format jsonl", "case.json --format json"})
    void a_closed_pipe_is_a_quiet_end(String arguments) throws Exception {
        String situation = "{\"type\":\"device-deployment\"}";
        String line = "{\"pack\":\"us-mo-ofallon\",\"asOf\":\"2026-06-01\",\"situation\":" + situation + "}\n";
        Files.writeString(folder.resolve("lines.jsonl"), line.repeat(2_000));
        Files.writeString(
                folder.resolve("case.json"),
                line.replace(
                        "\"situation\":" + situation,
                        "\"situations\":[" + (situation + ",").repeat(199) + situation + "]"));
        List<String> command = new ArrayList<>(
                List.of(Commands.java(), "-XX:TieredStopAtLevel=1", "city.ordinance.examples.cli.Ordinance", "assess"));
        command.addAll(List.of(arguments.split(" ")));
        Path errors = folder.resolve("errors");
        Process process = Commands.start(
                settings -> settings.directory(folder.toFile()).redirectError(errors.toFile()),
                command.toArray(String[]::new));
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(out.readLine()).startsWith("{");
        }
        assertThat(process.waitFor()).isZero();
        assertThat(errors).isEmptyFile();
    }
}
