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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static final String VENDOR = """
            pack: us-mo-ofallon
            asOf: 2026-06-01
            situation: {type: device-deployment, stage: complaint, operator: vendor, site: city-facility}
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
                        "- OF-SANCTION-030: seizure may be available over any device, by general provisions (P9c, P9e)")
                .contains("The claims it cites", "hedged: may be available", "This is not legal advice.")
                .doesNotContain("Why not");
    }

    @Test
    void why_not_says_what_fails_and_what_would_have_to_differ() {
        String text = explain(AUTHORIZED, "--conclusion", "sanctions/civil-penalty", "--format", "text")
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
        String text = explain(STAGE_ALONE, "--conclusion", "civil-penalty", "--format", "text")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("This is only possible. It depends on")
                .contains("and this is not known")
                .contains("(not known so far).")
                .contains("Not known:");
    }

    @ParameterizedTest
    @CsvSource({
        "order: seizure, seizure",
        "order: remove, removal-order",
        "order: disable, injunction",
        "'stage: order-received, order: court-action', court-action",
        "stage: order-received, cease-and-desist",
        "'stage: order-received, order: seizure', police",
        "'stage: order-received, order: seizure', complaint-contact"
    })
    void an_order_received_is_taken_as_it_is(String facts, String subject) {
        String situation =
                "pack: us-mo-ofallon\nasOf: 2026-06-01\nsituation: {type: device-deployment, " + facts + "}\n";
        for (String format : new String[] {"text", "markdown", "html"}) {
            assertThat(explain(situation, "--conclusion", subject, "--format", format)
                            .out()
                            .replaceAll("\\s+", " "))
                    .contains("The rules take it as it is")
                    .doesNotContain("no order", "would hold", "would arise", "instead of");
        }
        assertThat(explain(situation, "--conclusion", subject, "--format", "json")
                        .out())
                .contains("\"stage\": \"complaint\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'device-deployment, stage: refused', check-permits, planned",
        "'device-deployment, stage: refused', seizure, a complaint",
        "'access-request, stage: denied', submit-records-request, planned",
        "'access-request, stage: denied', add-dates, planned",
        "'access-request, stage: granted', judicial-review, denied"
    })
    void another_stage_is_another_situation_and_no_change_of_this_one(String facts, String subject, String stage) {
        String situation = "pack: us-mo-ofallon\nasOf: 2026-06-01\nsituation: {type: " + facts + "}\n";
        assertThat(explain(situation, "--conclusion", subject, "--format", "text")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("It is so in other situations, at another stage:", "Stage is \"" + stage + "\"")
                .doesNotContain("would hold", "instead of");
    }

    @Test
    void the_order_received_is_called_so() {
        assertThat(explain(
                                "pack: us-mo-ofallon\nasOf: 2026-06-01\nsituation: {type: device-deployment, order: seizure}\n",
                                "--conclusion",
                                "seizure",
                                "--format",
                                "text")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("This is the order received. With an order received, the rules propose no measure.")
                .contains("The order received is \"seizure of the device\".");
    }

    @Test
    void json_is_as_the_contract_says() {
        String json = CanonicalJson.of(explain(VENDOR, "--conclusion", "civil-penalty", "--format", "json")
                .out());
        String rule = "\"rule\":\"OF-SANCTION-060\",\"text\":"
                + "\"enforcement may include a civil penalty over a device described as unauthorized\"}";
        assertThat(json)
                .isEqualTo("{\"changes\":[{\"authorization\":\"unauthorized\"}],"
                        + "\"conclusion\":\"sanctions/civil-penalty\",\"dependsOn\":[\"authorization\"],"
                        + "\"holds\":\"possible\",\"why\":[{\"cites\":[\"F3c\",\"F3e\"],"
                        + "\"facts\":{\"stage\":\"complaint\"}," + rule + "],\"whyNot\":[{\"failed\":"
                        + "[{\"fact\":\"authorization\",\"is\":null,\"needs\":[\"unauthorized\"]}]," + rule + "]}");
    }

    @Test
    void a_doubt_is_said_with_the_answer_and_its_reasons_apart() {
        String text = explain(STAGE_ALONE, "--conclusion", "judicial-review", "--format", "text")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .startsWith("Judicial review in county court (generally) ")
                .contains(
                        "If the operator is a department of the City: only if the rules are enforced against the City itself."
                                + " One or the other: this or \"Administrative appeal, made to the City\".")
                .contains("Said with an if, because: - OF-PROVISO-010: ")
                .contains("- Source: \"O'Fallon Smart Sensor Privacy & Open APIs\"");
    }

    @Test
    void the_claims_of_a_silent_answer_are_the_nearest_passages_read() {
        String text = explain(STAGE_ALONE, "--conclusion", "complaint-contact", "--format", "text")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("(the nearest passages read: P11, F1c, S1)", " The nearest passages read - P11: ")
                .doesNotContain("The claims it cites");
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
        assertThat(explain(AUTHORIZED, "--graph", "svg", "--conclusion", "seizure")
                        .code())
                .isEqualTo(2);
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
        assertThat(Cli.run("packs", "show", "us-mo-ofallon", "--graph", "svg", "--type", "acces-request")
                        .err())
                .contains("Maybe you meant \"access-request\".");
    }
}
