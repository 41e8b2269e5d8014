package city.ordinance.dsl.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a sound pack a change of the law touches, so that it is sound again; the docs say these counts. */
class ChangeCountTest {
    private static final Path PAGE = Path.of("../docs/reference/schedule.md");

    @ParameterizedTest
    @CsvSource({"new-amount, a new amount", "new-tier, a further tier", "new-source, a new source"})
    void the_docs_say_how_many_files_and_lines_a_change_touches(String change, String words) throws IOException {
        EditedPack changed = EditedPack.changed("changes/" + change);
        VerificationReport report = Verifier.verify(changed, new VerifyOptions(1), Progress.NONE);
        assertThat(report.sound()).as(String.join("\n", report.lines())).isTrue();
        assertThat(Files.readString(PAGE)).contains("| " + words + " | " + row(touched(changed)) + " |");
    }

    /** The number of lines that are new in each file that is touched, a scenario counted as one of a kind. */
    private static Map<String, Integer> touched(EditedPack changed) {
        Map<String, Integer> touched = new LinkedHashMap<>();
        changed.texts().forEach((file, text) -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            changed.before(file).lines().forEach(lines::remove);
            if (!lines.isEmpty()) {
                touched.put(file, lines.size());
            }
        });
        return touched;
    }

    private static String row(Map<String, Integer> touched) {
        String each = touched.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().replaceFirst("/.*", "").replace("sound.drl", "rules"),
                        LinkedHashMap::new,
                        Collectors.summingInt(Map.Entry::getValue)))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        int lines = touched.values().stream().mapToInt(count -> count).sum();
        return touched.size() + " | " + lines + " | " + each;
    }
}
