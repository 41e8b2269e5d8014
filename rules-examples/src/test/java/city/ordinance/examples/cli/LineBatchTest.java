package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.batch.AssessmentLines;
import city.ordinance.json.AssessmentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_document_is_read_as_one_whatever_is_asked_of_its_answer() throws IOException {
        String name = Files.writeString(folder.resolve("a.yaml"), Cli.COMPLAINT).toString();
        Cli.Result codes = Cli.run("assess", name, "--format", "jsonl", "--codes");
        assertThat(codes.code()).as(codes.out()).isZero();
        assertThat(codes.out().lines()).singleElement().asString().startsWith("{\"enforcers\":[\"code-enforcement\"");
        assertThat(Cli.assess(Cli.COMPLAINT, "--codes").out()).isEqualTo(codes.out());
        assertThat(Cli.run("assess", name, name, "--codes").out()).isEqualTo(codes.out() + codes.out());
        for (String option : List.of("--resume-after=1", "--output=" + folder.resolve("out"))) {
            assertThat(Cli.run("assess", name, "--format", "jsonl", option).code())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void standard_input_and_a_file_are_read_alike_however_long_the_first_line_is(String begin) throws IOException {
        for (int length : List.of(10, 65_533, 65_534, 65_535, 70_000, 1 << 20, 3 << 20)) {
            String text = begin + GOOD.replace("{\"type", " ".repeat(length) + "{\"type") + "\n" + GOOD + "\n";
            Cli.Result input = Cli.assess(text, "--format", "jsonl");
            for (String name : List.of("cases.jsonl", "cases.txt", "cases")) {
                String file = Files.writeString(folder.resolve(name), text).toString();
                Cli.Result named = Cli.run("assess", file, "--format", "jsonl");
                assertThat(named.out().replace(file, "standard input")).isEqualTo(input.out());
                assertThat(named.code()).isEqualTo(input.code());
            }
            assertThat(input.out().lines()).as("after %d blanks", length).hasSize(2);
            assertThat(AssessmentJson.read(input.out().lines().toList().get(1)).sanctions())
                    .isNotEmpty();
        }
    }

    @Test
    void a_file_that_holds_no_answers_is_never_written_to() throws IOException {
        Path input = Files.writeString(folder.resolve("cases.jsonl"), GOOD + "\n");
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Call the clerk.\nand then");
        Cli.Result result = Cli.run("assess", input.toString(), "--format", "jsonl", "--output", notes.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).contains("malformed", "holds no answers");
        assertThat(notes).hasContent("Call the clerk.\nand then");
    }

    @Test
    void the_bar_says_how_far_how_many_and_how_fast() {
        assertThat(ProgressBar.line(new AssessmentLines.Progress(1500, 2, 50), 100, 0.5))
                .isEqualTo("[###############---------------] 50%  1,500 lines, 2 with problems, 3,000 a second");
    }
}
