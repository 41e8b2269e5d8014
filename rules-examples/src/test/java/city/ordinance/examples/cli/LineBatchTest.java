package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.AssessmentJson;
import city.ordinance.json.AssessmentLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineBatchTest {
    private static final String GOOD = "{\"pack\":\"us-mo-ofallon\",\"asOf\":\"2026-06-01\",\"situation\":"
            + "{\"type\":\"device-deployment\",\"stage\":\"complaint\",\"authorization\":\"unauthorized\"}}";
    private static final String BAD = GOOD.replace("complaint", "complain");

    @TempDir
    Path folder;

    @Test
    void each_line_of_standard_input_gives_a_line_and_a_bad_one_its_problems_in_its_place() {
        Cli.Result result = Cli.assess(GOOD + "\n" + BAD + "\n" + GOOD + "\n", "--format", "jsonl");
        List<String> lines = result.out().lines().toList();
        assertThat(result.code()).isEqualTo(2);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo(lines.get(2));
        assertThat(AssessmentJson.read(lines.get(0)).sanctions()).isNotEmpty();
        assertThat(lines.get(1)).contains("unknown-value", "standard input:2:");
    }

    @Test
    void a_file_named_jsonl_has_a_description_on_each_line() throws IOException {
        Path file = Files.writeString(folder.resolve("all.jsonl"), (GOOD + "\n").repeat(500));
        Cli.Result whole = Cli.run("assess", file.toString(), "--format", "jsonl", "--codes");
        assertThat(whole.code()).isZero();
        assertThat(whole.err()).isEmpty();
        assertThat(whole.out().lines())
                .hasSize(500)
                .allMatch(line -> line.startsWith("{\"enforcers\":[\"code-enforcement\""));
        Cli.Result rest = Cli.run("assess", file.toString(), "--codes", "--resume-after", "499");
        assertThat(rest.out().lines()).hasSize(1);
    }

    @Test
    void what_goes_with_lines_alone_is_refused_beside_anything_else() {
        assertThat(Cli.assess(GOOD, "--format", "json", "--codes").code()).isEqualTo(2);
        assertThat(Cli.run("assess", "a.jsonl", "b.jsonl", "--format", "jsonl", "--resume-after", "1")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void the_bar_says_how_far_how_many_and_how_fast() {
        assertThat(ProgressBar.line(new AssessmentLines.Progress(1500, 2, 50), 100, 0.5))
                .isEqualTo("[###############---------------] 50%  1,500 lines, 2 with problems, 3,000 a second");
    }
}
