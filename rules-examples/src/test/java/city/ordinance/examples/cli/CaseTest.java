package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case of several situations keeps apart what came from where. */
class CaseTest {
    private static final String CASE = """
            pack: us-mo-ofallon
            asOf: 2026-06-01
            situations:
              - {type: device-deployment, stage: complaint}
              - {type: device-deployment, stage: complaint, authorization: unauthorized}
              - {type: access-request, stage: denied}
            """;

    private static String assess(String format) {
        return Cli.assess(CASE, "--format", format).out();
    }

    private static String explain(String format) {
        return new Cli()
                .in(CASE.replace("denied", "partly-denied"))
                .with("explain", "-", "--conclusion", "judicial-review", "--format", format)
                .out();
    }

    @Test
    void the_union_names_each_conclusion_once_and_the_situations_it_comes_from() {
        String text = assess("text");
        String whole = text.substring(text.indexOf("The whole case\n")).replaceAll("\\s+", " ");
        assertThat(whole)
                .contains("each line holds for its own situation alone.")
                .containsOnlyOnce("Seizure of the device, under general enforcement provisions:")
                .contains(
                        "Civil penalty, depending on which section is applied: - Situation 1: only possible, depending on"
                                + " authorization, which is not known; may include (F3c, F3e). If the operator is a resident,")
                .contains("- Situation 2: certain; may include (F3c, F3e). If the operator is a resident,")
                .contains(
                        "- Situation 3: certain; generally (P13a, H3a). One or the other: this or \"Judicial review;");
    }

    @Test
    void markdown_and_the_page_have_the_union_too() throws Exception {
        assertThat(assess("markdown"))
                .contains("# Situation 3 of 3: ", "# The whole case: ", "## Measures in the whole case\n")
                .contains("- **Situation 2**: certain; may be available (P9c, P9e)");
        String html = assess("html");
        parse(html);
        assertThat(html)
                .contains(
                        "<h2 id=\"s4\">The whole case</h2>", "<strong>Situation 2</strong>: certain; may be available");
    }

    @Test
    void one_situation_has_no_union() {
        assertThat(Cli.assess(Cli.COMPLAINT, "--format", "text").out()).doesNotContain("The whole case");
    }

    @Test
    void an_explanation_says_which_situation_it_is_about_in_every_format() throws Exception {
        assertThat(explain("text")).startsWith("Situation 1 of 3\n\n").contains("\n\nSituation 3 of 3\n\n");
        assertThat(explain("markdown"))
                .startsWith("# Situation 1 of 3: Judicial review")
                .contains("\n# Situation 3 of 3: Judicial review");
        String html = explain("html");
        parse(html);
        assertThat(html)
                .contains(
                        "<h2 id=\"s1\">Situation 1 of 3: Judicial review in county court",
                        "<h2 id=\"s3\">Situation 3 of 3: Judicial review; ");
        assertThat(explain("json").split("\"conclusion\": \"reviewRoutes/judicial-review\"", -1))
                .hasSize(4);
    }

    @Test
    void a_replay_says_which_situation_differs_in_every_format() throws Exception {
        String answers = assess("json");
        int second = answers.indexOf("\"packSha256\": \"", answers.indexOf("\"packSha256\"") + 1) + 15;
        String changed = answers.substring(0, second) + "00000000" + answers.substring(second + 8);
        Cli.Result text = replay(changed, "text");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out())
                .contains("Situation 1 of 3\n\nThe answer is the same, byte for byte.")
                .contains("Situation 2 of 3\n\nThe answer cannot be confirmed.");
        assertThat(replay(changed, "markdown").out())
                .contains("# Situation 2 of 3: The answer cannot be confirmed.", "## What differs\n");
        String html = replay(changed, "html").out();
        parse(html);
        assertThat(html).contains("<h2 id=\"s2\">Situation 2 of 3: The answer cannot be confirmed.</h2>");
        assertThat(replay(changed, "json").out())
                .startsWith("{\n  \"replays\": [")
                .containsOnlyOnce("packSha256\",");
    }

    @Test
    void a_scenario_of_a_case_shows_the_union(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.yaml"),
                "scenario: A case\n" + CASE + "expect: [{questions: []}, {questions: []}, {questions: []}]\n");
        assertThat(Cli.run("run", "--show", file.toString()).out())
                .contains("Situation 3 of 3", "The whole case", "Measures in the whole case");
    }

    private static Cli.Result replay(String text, String format) {
        return new Cli().in(text).with("replay", "-", "--format", format);
    }

    private static void parse(String html) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
