package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.AssessmentJson;
import city.ordinance.json.ProblemJson;
import city.ordinance.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessTest {
    private static final String DENIED =
            "{pack: us-mo-ofallon, asOf: 2026-06-01, situation: {type: access-request, target: data, stage: denied}}";

    @TempDir
    Path folder;

    @Test
    void json_is_the_default_away_from_a_terminal() {
        Cli.Result result = Cli.assess(Cli.COMPLAINT);
        assertThat(result.code()).isZero();
        assertThat(AssessmentJson.read(result.out()).sanctions()).hasSize(7);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void text_is_the_default_on_a_terminal() {
        Cli.Result result = new Cli().terminal(100, false).in(Cli.COMPLAINT).with("assess", "-");
        assertThat(result.out())
                .contains("May be available: Seizure of the device, under general enforcement provisions (P9c, P9e)")
                .doesNotContain("\u001B");
    }

    @Test
    void lines_keep_within_the_terminal() {
        Cli.Result result = new Cli().terminal(60, false).in(Cli.COMPLAINT).with("assess", "-");
        assertThat(result.out().lines().filter(line -> !line.contains("Receipt")))
                .allMatch(line -> line.length() <= 60 || !line.trim().contains(" "));
    }

    @Test
    void color_comes_only_where_it_is_allowed() {
        Cli.Result result = new Cli().terminal(100, true).in(Cli.COMPLAINT).with("assess", "-");
        assertThat(result.out()).contains("\u001B[1mWhat to do next\u001B[0m");
    }

    @Test
    void every_format_names_the_claims() {
        for (String format : new String[] {"text", "json", "jsonl", "markdown", "html", "HTML"}) {
            Cli.Result result = Cli.assess(Cli.COMPLAINT, "--format", format);
            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("P9c").endsWith("\n");
        }
    }

    @Test
    void several_files_give_one_document_in_input_order() throws IOException {
        Path second = Files.writeString(folder.resolve("a.yaml"), DENIED);
        Cli.Result result = new Cli().in(Cli.COMPLAINT).with("assess", "-", second.toString());
        assertThat(AssessmentJson.readCase(result.out()))
                .extracting(answer -> answer.situation().type())
                .containsExactly("device-deployment", "access-request");
    }

    @Test
    void a_list_of_one_situation_gives_a_list_of_one_answer() {
        String text = "pack: us-mo-ofallon\nasOf: 2026-06-01\nsituations: [{type: access-request}]";
        Cli.Result result = Cli.assess(text);
        assertThat(AssessmentJson.readCase(result.out())).hasSize(1);
    }

    @Test
    void jsonl_gives_one_line_for_each_situation() throws IOException {
        Path second = Files.writeString(folder.resolve("a.yaml"), DENIED);
        Cli.Result result = new Cli().in(Cli.COMPLAINT).with("assess", "-", second.toString(), "--format", "jsonl");
        assertThat(result.out().lines()).hasSize(2).allSatisfy(AssessmentJson::read);
    }

    @Test
    void problems_of_all_files_come_together_and_nothing_is_assessed() throws IOException {
        Path bad = Files.writeString(folder.resolve("a.yaml"), DENIED.replace("denied", "lost"));
        Cli.Result result = new Cli().in(Cli.COMPLAINT).with("assess", "-", "nowhere.yaml", bad.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(ProblemJson.read(result.out()))
                .extracting(Problem::code)
                .containsExactly("malformed", "unknown-value");
    }

    @Test
    void every_problem_of_a_document_comes_at_once() {
        String text = "pack: us-mo-ofallon\nasOf: 2020-01-01\nsituation: {type: access-request, stage: lost, x: y}";
        assertThat(ProblemJson.read(Cli.assess(text).out()))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("unknown-value", "unknown-fact", "no-coverage");
    }

    @Test
    void options_go_before_what_a_description_names() {
        String text = "pack: atlantis\nasOf: 1999-01-01\nsituation: {type: access-request}";
        Cli.Result result = Cli.assess(text, "--pack", "us-mo-ofallon", "--as-of", "2026-06-01");
        assertThat(AssessmentJson.read(result.out()).asOf()).hasToString("2026-06-01");
    }

    @Test
    void a_day_that_is_none_is_a_problem_of_the_option() {
        assertThat(ProblemJson.read(Cli.assess(Cli.COMPLAINT, "--as-of", "soon").out()))
                .containsExactly(new Problem(
                        "invalid-date",
                        "\"soon\" is not a day.",
                        "--as-of",
                        "Write year, month, and day, as in 2026-06-01."));
    }

    @Test
    void an_expired_pack_answers_on_request_and_says_so_at_the_top() {
        Cli.Result result = Cli.assess(Cli.COMPLAINT, "--as-of", "2028-01-01", "--allow-expired", "--format", "text");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().limit(3)).anyMatch(line -> line.contains("THE PACK HAS EXPIRED"));
        assertThat(result.out()).contains("passed its expiry date");
    }

    @Test
    void a_description_cannot_name_a_folder_as_its_pack() {
        String text = "pack: " + folder + "\nsituation: {type: access-request}";
        assertThat(ProblemJson.read(Cli.assess(text).out()))
                .extracting(Problem::code)
                .containsExactly("unknown-pack");
    }
}
