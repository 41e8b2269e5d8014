package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.ProblemJson;
import city.ordinance.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskTest {
    private static final String[] DEVICE = {
        "ask", "--pack", "us-mo-ofallon", "--type", "device-deployment", "--as-of", "2026-06-01", "--format", "json"
    };

    private static Cli.Result ask(String lines, String... more) {
        String[] args = new String[DEVICE.length + more.length];
        System.arraycopy(DEVICE, 0, args, 0, DEVICE.length);
        System.arraycopy(more, 0, args, DEVICE.length, more.length);
        return new Cli().in(lines).with(args);
    }

    @Test
    void the_most_decisive_question_comes_first_and_the_end_is_the_assessment() {
        Cli.Result result = ask("complaint\n2\n1\n");
        assertThat(result.code()).isZero();
        assertThat(result.err())
                .startsWith("Where does the matter stand?\n  1. planned\n  2. a complaint\n")
                .contains("  5. I do not know\n> ")
                .endsWith("Nothing more can change the answer.\n");
        assertThat(result.out())
                .contains("\"authorization\": \"unauthorized\"", "\"operator\": \"resident\"", "\"questions\": []");
    }

    @Test
    void i_do_not_know_is_always_an_answer() {
        Cli.Result result = ask("i do not know\n?\n?\n?\n?\n?\n?\n?\n");
        assertThat(result.code()).isZero();
        assertThat(result.err()).endsWith("There is nothing more to ask; what is not known stays open.\n");
        assertThat(result.out()).contains("\"situation\": {\n    \"type\": \"device-deployment\"\n  }");
    }

    @Test
    void nothing_is_asked_that_decides_nothing_beside_what_is_not_known() {
        Cli.Result result = ask("complaint\nnot known\nnot known\nnot known\n");
        assertThat(result.err())
                .contains("authorized", "Who operates the device?")
                .doesNotContain("Is it the first time")
                .endsWith("There is nothing more to ask; what is not known stays open.\n");
    }

    @Test
    void an_answer_may_be_typed_as_the_assessment_lists_it() {
        for (String line :
                new String[] {"not known", "Not known.", "I do not know.", "I don\u2019t know", "unknown", "?", "5"}) {
            assertThat(ask(line + "\nstop\n").err()).as(line).doesNotContain("is not one of");
        }
        for (String line : new String[] {"a complaint", "\"A complaint\"", "complaint", "Complaint.", "2"}) {
            assertThat(ask(line + "\nstop\n").out()).as(line).contains("\"stage\": \"complaint\"");
        }
    }

    @Test
    void what_is_no_answer_is_asked_again_and_an_answer_can_be_taken_back() {
        Cli.Result result = ask("back\nmaybe\nplanned\n");
        assertThat(result.err()).contains("There is nothing to take back.", "\"maybe\" is not one of the answers.");
        Cli.Result back = ask("complaint\nback\nplanned\n");
        assertThat(back.out()).contains("\"stage\": \"planned\"");
    }

    @Test
    void an_interview_is_saved_and_taken_up_again(@TempDir Path folder) throws Exception {
        String file = folder.resolve("interview.json").toString();
        Cli.Result stopped = ask("complaint\nstop\n", "--save", file);
        assertThat(stopped.err()).endsWith("Stopped; the answer is for what is known so far.\n");
        assertThat(Files.readString(Path.of(file))).contains("\"stage\": \"complaint\"", "\"settled\": false");
        Cli.Result resumed = new Cli().in("authorized\nvendor\n").with("ask", "--resume", file, "--format", "json");
        assertThat(resumed.code()).isZero();
        assertThat(resumed.out()).contains("\"operator\": \"vendor\"", "\"asOf\": \"2026-06-01\"");
    }

    @Test
    void a_missing_type_is_bad_usage() {
        Cli.Result result = Cli.run("ask", "--pack", "us-mo-ofallon");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Name the type with --type: device-deployment, access-request.");
    }

    @Test
    void problems_are_json_where_results_are() {
        Cli.Result gone = Cli.run("ask", "--pack", "us-mo-ofalon", "--type", "access-request", "--format", "json");
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).isEmpty();
        assertThat(ProblemJson.read(gone.out())).extracting(Problem::code).containsExactly("unknown-pack");
        Cli.Result text = Cli.run("ask", "--pack", "us-mo-ofalon", "--type", "access-request", "--format", "text");
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).contains("unknown-pack");
    }

    @Test
    void every_format_ends_with_the_assessment() {
        for (String format : new String[] {"text", "json", "jsonl", "markdown", "html"}) {
            Cli.Result result = in(format, "complaint\nunauthorized\nvendor\n");
            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .contains("Seizure of the device, under general enforcement provisions", "P9c")
                    .endsWith("\n");
        }
    }

    @Test
    void text_says_at_each_step_what_is_settled() {
        String said = in("text", "complaint\nunauthorized\nvendor\n").err();
        assertThat(said).startsWith("Settled before any question\n").contains("\n\nWhere does the matter stand?\n");
        String unauthorized = said.substring(said.lastIndexOf("not authorized"));
        assertThat(unauthorized)
                .contains("Settled by this answer\n  Measures, certain now. If the operator is a resident, or ")
                .contains("  - May include: Civil penalty, depending on which section is applied (F3c, F3e)\n")
                .containsPattern("In all: \\d+ conclusions certain, 0 conclusions only possible, \\d+ topics settled");
    }

    @Test
    void text_says_what_an_answer_rules_out_without_a_finding() {
        assertThat(in("text", "complaint\nauthorized\nvendor\n").err())
                .contains("  Measures, no longer concluded; that is no finding that it cannot be. If the operator ");
        assertThat(in("text", "?\nback\nstop\n").err()).containsOnlyOnce("Settled by this answer\n  Nothing.\n");
    }

    private static Cli.Result in(String format, String lines) {
        return new Cli()
                .in(lines)
                .with(
                        "ask",
                        "--pack",
                        "us-mo-ofallon",
                        "--type",
                        "device-deployment",
                        "--as-of",
                        "2026-06-01",
                        "--format",
                        format);
    }

    @Test
    void where_several_packs_are_not_fictional_one_must_be_named() {
        Cli.Result result =
                new Cli().in("planned\n").with("ask", "--type", "device-deployment", "--as-of", "2026-06-01");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out() + result.err())
                .contains("unknown-pack", "No pack is named.", "us-mo, us-mo-ofallon, us-mo-ofallon-code");
    }

    @Test
    void a_topic_that_arises_only_in_some_situations_is_not_called_settled() {
        Cli.Result result = in("text", "planned\n");
        String before = result.err().substring(0, result.err().indexOf("Where does the matter stand?"));
        assertThat(before).contains("Date the law took effect").doesNotContain("Whether an order waits");
    }
}
