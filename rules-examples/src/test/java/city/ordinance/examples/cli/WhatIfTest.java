package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.CanonicalJson;
import city.ordinance.json.ProblemJson;
import city.ordinance.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
    private static final String HEAD = "pack: us-mo-ofallon\nasOf: 2026-06-01\n";
    private static final String OPEN = HEAD + "situation: {type: device-deployment, stage: complaint}";
    private static final String AUTHORIZED =
            HEAD + "situation: {type: device-deployment, stage: complaint, authorization: authorized}";

    @TempDir
    Path folder;

    private Cli.Result whatIf(String before, String after, String... options) throws IOException {
        String[] args = new String[options.length + 3];
        args[0] = "whatif";
        args[1] = Files.writeString(folder.resolve("before.yaml"), before).toString();
        args[2] = Files.writeString(folder.resolve("after.yaml"), after).toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return Cli.run(args);
    }

    private String text(String before, String after, String... options) throws IOException {
        String[] args = new String[options.length + 2];
        args[0] = "--format";
        args[1] = "text";
        System.arraycopy(options, 0, args, 2, options.length);
        Cli.Result result = whatIf(before, after, args);
        assertThat(result.code()).isZero();
        return result.out().replaceAll("\\s+", " ");
    }

    @Test
    void what_becomes_certain_is_said_with_the_fact_hedge_and_claims() throws IOException {
        assertThat(text(OPEN, Cli.COMPLAINT))
                .startsWith("O'Fallon, Missouri")
                .contains("What differs in the facts - Authorization: \"not authorized\" (before: not given)")
                .contains("The same in both: ", "is \"a complaint\".")
                .contains("What is certain now and was only possible Measures. Only if the article means ")
                .contains("- May include: Civil penalty, depending on which section is applied (F3c, F3e). Certain.")
                .contains("This is not legal advice.");
    }

    @Test
    void what_is_only_possible_now_names_the_facts_it_depends_on() throws IOException {
        assertThat(text(Cli.COMPLAINT, OPEN))
                .contains("What is only possible now and was certain Measures. If the operator is a resident, ")
                .contains("Only possible, depending on authorization, which is not known.");
    }

    @Test
    void what_is_gone_is_no_finding_and_a_topic_shows_both_answers() throws IOException {
        assertThat(text(Cli.COMPLAINT, AUTHORIZED))
                .contains("What is no longer concluded Measures. Only if the article means ")
                .contains("Before: certain. That is no finding that it cannot be.")
                .contains("What the source says, or leaves open, otherwise")
                .contains("not applicable", "Before: silent, the nearest passages read (");
    }

    @Test
    void no_difference_is_said_in_words() throws IOException {
        assertThat(text(OPEN, OPEN))
                .contains("The facts are the same in both descriptions.")
                .contains("Nothing. Both descriptions have the same answer.");
    }

    @Test
    void two_days_are_told_apart() throws IOException {
        assertThat(text(OPEN, OPEN.replace("06-01", "07-01")))
                .contains("Before: as of 2026-06-01. After: as of 2026-07-01.");
    }

    @Test
    void markdown_and_the_page_say_the_same_and_list_the_claims() throws Exception {
        String markdown =
                whatIf(Cli.COMPLAINT, AUTHORIZED, "--format", "markdown").out();
        assertThat(markdown)
                .startsWith("# O'Fallon, Missouri")
                .contains("\n## What is no longer concluded\n", "\n## The claims it cites\n", "- **F3c**: ");
        String html = whatIf(Cli.COMPLAINT, AUTHORIZED, "--format", "html").out();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(html)
                .contains("<h2 id=\"s1\">What differs</h2>", "<a href=\"#s1-F3c\">F3c</a>", "<dt id=\"s1-F3c\">")
                .doesNotContain("http://", "<script");
    }

    @Test
    void json_is_the_difference_and_the_default_away_from_a_terminal() throws IOException {
        assertThat(CanonicalJson.of(whatIf(OPEN, Cli.COMPLAINT).out()))
                .startsWith("{\"added\":[],\"answers\":[")
                .contains("\"nowCertain\":[{\"basis\":", "\"removed\":[]");
    }

    @Test
    void problems_of_both_descriptions_come_together() throws IOException {
        Cli.Result result = whatIf(OPEN.replace("complaint", "lost"), OPEN.replace("us-mo", "us-xx"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(ProblemJson.read(result.out()))
                .extracting(Problem::code)
                .containsExactly("unknown-value", "unknown-pack");
        Cli.Result person = whatIf(OPEN.replace("complaint", "lost"), OPEN, "--format", "text");
        assertThat(person.out()).isEmpty();
        assertThat(person.err()).contains("before.yaml", "unknown-value");
    }

    @Test
    void another_type_or_several_situations_cannot_be_compared() throws IOException {
        Cli.Result type = whatIf(OPEN, HEAD + "situation: {type: access-request}", "--format", "text");
        assertThat(type.code()).isEqualTo(2);
        assertThat(type.err())
                .contains("differ in their type: \"device-deployment\" and \"access-request\".")
                .contains("Describe situations of the same type in both.");
        String several = HEAD + "situations: [{type: access-request}, {type: access-request}]";
        assertThat(whatIf(several, OPEN, "--format", "text").err())
                .contains("The description has 2 situations, and one can be compared.");
    }

    @Test
    void standard_input_is_read_once() throws IOException {
        Path after = Files.writeString(folder.resolve("after.yaml"), Cli.COMPLAINT);
        assertThat(new Cli().in(OPEN).with("whatif", "-", after.toString()).code())
                .isZero();
        Cli.Result both = Cli.run("whatif", "-", "-");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("Only one of the two can be standard input.");
    }
}
