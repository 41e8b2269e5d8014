package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.WithOthers;
import city.ordinance.json.AssessmentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several packs asked by the command line. */
class AlsoTest {
    private static final String PLANNED = "pack: us-mo-ofallon\nasOf: 2026-06-01\n%s"
            + "situation: {type: access-request, target: data, stage: planned}\n";
    private static final String ALONE = PLANNED.formatted("");
    private static final String WITH = PLANNED.formatted("also: [zz-example-harbor, us-mo-nowhere]\n");
    private static final String HARBOR_TITLE =
            Rulebook.load("zz-example-harbor").pack().title();

    @TempDir
    Path folder;

    @Test
    void the_main_answer_stands_as_it_does_alone_and_the_others_beside_it() {
        AssessmentData alone = AssessmentJson.read(Cli.assess(ALONE).out());
        Cli.Result result = Cli.assess(WITH);
        assertThat(result.code()).isZero();
        WithOthers<AssessmentData> all = AssessmentJson.readWithOthers(result.out());
        assertThat(all.main()).isEqualTo(alone);
        assertThat(all.also()).extracting(OtherAnswer::pack).containsExactly("zz-example-harbor", "us-mo-nowhere");
        assertThat(all.also().get(1).problems().get(0).code()).isEqualTo("unknown-pack");
        assertThat(all.also().get(1).problems().get(0).where()).startsWith("standard input:3:");
        assertThat(all.sideBySide().topics()).containsKey("form");
    }

    @Test
    void the_option_adds_packs_to_those_of_the_description() {
        Cli.Result result = Cli.assess(ALONE, "--also", "zz-example-harbor", "--also", "us-mo-nowhere");
        assertThat(AssessmentJson.readWithOthers(result.out()).also())
                .extracting(OtherAnswer::pack)
                .containsExactly("zz-example-harbor", "us-mo-nowhere");
        assertThat(Cli.assess(WITH, "--also", "zz-example-harbor").code()).isZero();
        Cli.Result twice = Cli.assess(ALONE, "--also", "us-mo-ofallon");
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.out()).contains("malformed", "--also", "us-mo-ofallon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void each_source_speaks_under_its_own_title_and_then_they_stand_side_by_side(String format) {
        Cli.Result result = Cli.assess(WITH, "--format", format);
        assertThat(result.code()).isZero();
        String out = result.out().replace("\n", " ").replaceAll(" +", " ");
        assertThat(out).contains(HARBOR_TITLE, "Asked as well", "Side by side", "Topics where they differ");
        assertThat(out).contains("This pack gives no answer here.", "us-mo-nowhere");
        assertThat(out.indexOf("Assessment")).isLessThan(out.indexOf("Asked as well"));
        assertThat(out.indexOf("Asked as well")).isLessThan(out.lastIndexOf("Side by side"));
        assertThat(Cli.assess(ALONE, "--format", format).out()).doesNotContain("Side by side");
    }

    @Test
    void lines_have_the_others_too_in_whole_and_in_codes() throws IOException {
        String one = "{\"pack\":\"us-mo-ofallon\",\"asOf\":\"2026-06-01\","
                + "\"situation\":{\"type\":\"access-request\",\"stage\":\"planned\"}}\n";
        String with = one.replace("\"asOf\"", "\"also\":[\"zz-example-harbor\"],\"asOf\"");
        Path lines = Files.writeString(folder.resolve("a.jsonl"), one + with);
        List<String> plain = new Cli()
                .with("assess", "--format", "jsonl", lines.toString())
                .out()
                .lines()
                .toList();
        List<String> wished = new Cli()
                .with("assess", "--format", "jsonl", "--also", "zz-example-harbor", lines.toString())
                .out()
                .lines()
                .toList();
        assertThat(plain.get(0)).doesNotContain("sideBySide");
        assertThat(wished).containsExactly(plain.get(1), plain.get(1));
        assertThat(plain.get(1))
                .startsWith(plain.get(0).substring(0, plain.get(0).length() - 1));
        assertThat(new Cli().with("assess", "--codes", lines.toString()).out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).doesNotContain("also"),
                        second -> assertThat(second).contains("\"also\":{\"zz-example-harbor\":{\"enforcers\":["));
    }

    @Test
    void every_answer_of_a_document_is_replayed() throws IOException {
        Path saved =
                Files.writeString(folder.resolve("a.json"), Cli.assess(WITH).out());
        Cli.Result result = new Cli().with("replay", "--format", "json", saved.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).containsSubsequence("\"replays\"", "us-mo-ofallon", "zz-example-harbor");
        assertThat(new Cli()
                        .with("replay", "--pack", "zz-example-harbor", saved.toString())
                        .code())
                .isZero();
        Path changed = Files.writeString(
                folder.resolve("b.json"), Files.readString(saved).replace("Form R-2", "Form R-3"));
        assertThat(new Cli().with("replay", changed.toString()).code()).isEqualTo(1);
    }

    @Test
    void an_explanation_speaks_of_the_main_pack_or_of_the_one_named() {
        Cli.Result main = new Cli().in(WITH).with("explain", "-", "--conclusion", "form");
        assertThat(main.out()).contains("OF-");
        Cli.Result other =
                new Cli().in(WITH).with("explain", "-", "--conclusion", "form", "--pack", "zz-example-harbor");
        assertThat(other.code()).isZero();
        assertThat(other.out()).contains("EH-REQUEST-020").doesNotContain("OF-");
    }

    private static String[] asking(String... more) {
        String about = "ask --pack us-mo-ofallon --also zz-example-harbor --type device-deployment --as-of 2026-06-01";
        return Stream.concat(Stream.of(about.split(" ")), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void an_interview_asks_what_any_of_them_needs_and_ends_with_all_answers() {
        Cli.Result result = new Cli().in("complaint\nunauthorized\nvendor\n").with(asking());
        assertThat(result.code()).isZero();
        assertThat(AssessmentJson.readWithOthers(result.out()).also())
                .extracting(OtherAnswer::pack)
                .containsExactly("zz-example-harbor");
    }

    @Test
    void a_saved_interview_goes_on_with_all_the_packs() {
        String saved = folder.resolve("interview.json").toString();
        assertThat(new Cli()
                        .in("complaint\nunauthorized\nstop\n")
                        .with(asking("--save", saved))
                        .code())
                .isZero();
        Cli.Result resumed = new Cli().in("vendor\n").with("ask", "--resume", saved, "--format", "json");
        assertThat(resumed.code()).isZero();
        assertThat(AssessmentJson.readWithOthers(resumed.out()).also())
                .extracting(OtherAnswer::pack)
                .containsExactly("zz-example-harbor");
    }

    @Test
    void run_checks_what_is_expected_of_the_others() throws IOException {
        String scenario = "scenario: both\npack: us-mo-ofallon\nasOf: 2026-06-01\nalso: [zz-example-harbor]\n"
                + "situation: {type: access-request, stage: planned}\n"
                + "expect: {also: {zz-example-harbor: {answers: {form: %s}}}}\n";
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, scenario.formatted("specified"));
        assertThat(new Cli().with("run", file.toString()).out()).contains("1 passed, 0 failed");
        assertThat(new Cli().with("run", "--show", file.toString()).out()).contains("Side by side");
        Files.writeString(file, scenario.formatted("silent"));
        assertThat(new Cli().with("run", file.toString()).out())
                .contains("also zz-example-harbor: answers: \"form\"", "0 passed, 1 failed");
    }
}
