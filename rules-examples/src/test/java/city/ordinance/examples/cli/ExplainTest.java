package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.CanonicalJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final String AUTHORIZED = """
            pack: us-mo-ofallon
            asOf: 2026-06-01
            situation: {type: device-deployment, stage: complaint, authorization: authorized}
            """;
    private static final String STAGE_ALONE = """
            pack: us-mo-ofallon
            asOf: 2026-06-01
            situation: {type: device-deployment, stage: complaint}
            """;

    private static Cli.Result explain(String text, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "explain";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return new Cli().in(text).with(args);
    }

    @Test
    void why_reads_as_sentences_with_facts_claims_and_hedges() {
        String text = explain(Cli.COMPLAINT, "--conclusion", "seizure", "--format", "text")
                .out();
        assertThat(text)
                .startsWith("Seizure of the device, under general enforcement provisions (may be available)\n")
                .contains("The rules conclude this, if the facts are as described.")
                .contains(
                        "- OF-SANCTION-030: seizure may be available for a device described as unauthorized (P9c, P9e)")
                .contains("The claims it rests on", "hedged: may be available", "This is not legal advice.")
                .doesNotContain("Why not");
    }

    @Test
    void why_not_says_what_fails_and_what_would_have_to_differ() {
        String text = explain(AUTHORIZED, "--conclusion", "sanctions/seizure", "--format", "text")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("The rules do not conclude this for the situation described.")
                .contains("here it is \"authorized\"")
                .contains("It would hold if, fewest facts first:")
                .contains("were \"not authorized\" (instead of \"authorized\").");
    }

    @Test
    void what_is_not_known_is_told_apart_from_what_was_said() {
        String text = explain(STAGE_ALONE, "--conclusion", "seizure", "--format", "text")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("This is only possible. It depends on")
                .contains("and this is not known")
                .contains("(not known so far).")
                .contains("Not known:");
    }

    @Test
    void json_is_as_the_contract_says() {
        String json = CanonicalJson.of(explain(STAGE_ALONE, "--conclusion", "seizure", "--format", "json")
                .out());
        assertThat(json)
                .isEqualTo(
                        "{\"changes\":[{\"authorization\":\"unauthorized\"}],\"conclusion\":\"sanctions/seizure\","
                                + "\"dependsOn\":[\"authorization\"],\"holds\":\"possible\",\"why\":[{\"cites\":[\"P9c\",\"P9e\"],"
                                + "\"facts\":{\"stage\":\"complaint\"},\"rule\":\"OF-SANCTION-030\",\"text\":"
                                + "\"seizure may be available for a device described as unauthorized\"}],\"whyNot\":[{\"failed\":"
                                + "[{\"fact\":\"authorization\",\"is\":null,\"needs\":[\"unauthorized\"]}],\"rule\":"
                                + "\"OF-SANCTION-030\",\"text\":\"seizure may be available for a device described as unauthorized\"}]}");
    }

    @Test
    void a_page_is_xml_and_markdown_has_the_same_sentences() throws Exception {
        String html =
                explain(STAGE_ALONE, "--conclusion", "fine", "--format", "html").out();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(html).contains("<h2 id=\"s1\">Explanation</h2>", "OF-FINE-010");
        assertThat(explain(STAGE_ALONE, "--conclusion", "fine", "--format", "markdown")
                        .out())
                .startsWith("# Fine\n")
                .contains("## Why\n", "OF-FINE-010");
    }

    @Test
    void a_graph_marks_the_path_and_a_wrong_code_is_a_problem() {
        assertThat(explain(AUTHORIZED, "--graph", "mermaid").out())
                .startsWith("flowchart LR\n")
                .contains(" taken\n");
        assertThat(explain(AUTHORIZED, "--graph", "svg").out())
                .startsWith("<svg ")
                .contains("class=\"link taken\"");
        Cli.Result wrong = explain(AUTHORIZED, "--conclusion", "seizur", "--format", "json");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).contains("unknown-value", "Maybe you meant \\\"seizure\\\".");
        assertThat(explain(AUTHORIZED).code()).isEqualTo(2);
    }

    @Test
    void a_case_is_explained_situation_by_situation() {
        String both = """
                pack: us-mo-ofallon
                asOf: 2026-06-01
                situations:
                  - {type: device-deployment, stage: complaint}
                  - {type: access-request, stage: denied}
                """;
        String json = explain(both, "--conclusion", "judicial-review", "--format", "json")
                .out();
        assertThat(json).startsWith("{\n  \"explanations\": [").contains("OF-REVIEW");
    }

    @Test
    void a_pack_is_drawn(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("graph.svg");
        Cli.Result result = Cli.run(
                "packs",
                "show",
                "us-mo-ofallon",
                "--graph",
                "svg",
                "--type",
                "access-request",
                "--output",
                file.toString());
        assertThat(result.code()).isZero();
        assertThat(Files.readString(file)).startsWith("<svg ").contains("graph-access-request-t");
        assertThat(Cli.run("packs", "show", "us-mo-ofallon", "--graph", "mermaid")
                        .out())
                .startsWith("flowchart LR\n");
        assertThat(Cli.run("packs", "show", "us-mo-ofallon", "--graph", "svg", "--type", "device")
                        .err())
                .contains("no rules about the situation type \"device\"", "device-deployment, access-request");
    }
}
