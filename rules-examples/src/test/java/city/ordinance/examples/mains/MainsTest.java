package city.ordinance.examples.mains;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainsTest {
    private static final Map<String, Consumer<String[]>> MAINS = Map.of(
            "UnauthorizedSensor", UnauthorizedSensor::main,
            "DeniedRequest", DeniedRequest::main,
            "UnknownAuthorization", UnknownAuthorization::main,
            "TwoSituations", TwoSituations::main,
            "OwnSituationType", OwnSituationType::main);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnauthorizedSensor",
                "DeniedRequest",
                "UnknownAuthorization",
                "TwoSituations",
                "OwnSituationType"
            })
    void each_example_prints_what_its_file_says(String name) throws IOException {
        String expected;
        try (var in = MainsTest.class.getResourceAsStream("/mains/" + name + ".txt")) {
            assertThat(in).as("expected output of " + name).isNotNull();
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(printed(MAINS.get(name))).isEqualTo(expected);
    }

    @Test
    void every_example_has_at_most_60_lines_and_is_run_here() throws IOException {
        Path folder = Path.of("src/main/java/city/ordinance/examples/mains");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.endsWith("package-info.java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(60);
                assertThat(MAINS).containsKey(file.getFileName().toString().replace(".java", ""));
            }
        }
    }

    private static String printed(Consumer<String[]> main) {
        PrintStream standard = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            main.accept(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
