package city.ordinance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentJsonTest {
    private final AssessmentData sample = Samples.assessment();

    @Test
    void a_whole_document_is_as_promised() throws IOException {
        assertThat(AssessmentJson.write(sample)).isEqualTo(resource("assessment.json"));
    }

    @Test
    void a_whole_yaml_document_is_as_promised() throws IOException {
        assertThat(AssessmentJson.writeYaml(sample)).isEqualTo(resource("assessment.yaml") + "\n");
    }

    @Test
    void compact_json_is_one_line_with_the_same_content() {
        String compact = AssessmentJson.writeCompact(sample);
        assertThat(compact).doesNotContain("\n").startsWith("{\"pack\":{\"id\":\"us-mo-ofallon\",");
        assertThat(CanonicalJson.of(compact)).isEqualTo(CanonicalJson.of(AssessmentJson.write(sample)));
    }

    @Test
    void a_case_lists_its_assessments() {
        String json = AssessmentJson.writeCase(List.of(sample, sample));
        assertThat(json).startsWith("{\n  \"assessments\": [\n    {\n      \"pack\": {");
        assertThat(AssessmentJson.readCase("{\"assessments\": []}")).isEmpty();
    }

    @Test
    void the_canonical_form_never_asks_for_the_receipt() {
        AssessmentData without = new AssessmentData(
                sample.pack(),
                sample.asOf(),
                sample.situation(),
                sample.enforcers(),
                sample.sanctions(),
                sample.reviewRoutes(),
                sample.steps(),
                sample.answers(),
                sample.questions(),
                sample.inertFacts(),
                sample.order(),
                sample.notices(),
                null);
        assertThat(AssessmentJson.canonicalWithoutReceipt(without))
                .isEqualTo(AssessmentJson.canonicalWithoutReceipt(sample));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"steps\": []     | \"stps\": []          | unknown-fact  | /stps            | \"stps\" | Maybe you meant \"steps\".",
                "\"steps\": [],    | ``                    | malformed     | 1:1              | \"steps\" is missing | Add it.",
                "\"fresh\"         | \"frsh\"              | unknown-value | /pack/freshness  | \"frsh\" | Maybe you meant \"fresh\".",
                "\"not-specified\" | \"not-specifed\"      | unknown-value | /answers/fine/state | \"not-specifed\" | not-specified",
                "\"2026-06-01\"    | \"2026-06-31\"        | invalid-date  | /asOf            | \"2026-06-31\" | 2026-06-01",
                "\"250.00\"        | \"25x\"               | malformed     | /answers/fee/value/amount | \"25x\" | 250.00",
                "\"length\": 30    | \"length\": 3.5       | malformed     | /answers/deadline/value/length | \"3.5\" | Give",
                "\"order\": null   | \"order\": 7          | malformed     | /order           | \"7\" | text",
                "\"typically\"     | \" \"                 | malformed     | /enforcers/0/hedge | blank | null",
                "\"possible\"      | \"certain\"           | malformed     | /sanctions/0/dependsOn | certain | possible",
                "\"steps\": []     | \"steps\": [], \"steps\": [] | malformed | /steps        | \"steps\" stands twice | Keep one",
                "\"type\":         | \"tpe\":              | malformed     | /situation       | \"type\" is missing | Add it.",
            })
    void what_is_wrong_is_named_with_its_place(
            String find, String replace, String code, String where, String message, String help) {
        String json = AssessmentJson.write(sample).replaceFirst(Pattern.quote(find), replace);
        assertThat(problems(json)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).isEqualTo(where);
            assertThat(problem.message()).contains(message);
            assertThat(problem.help()).contains(help);
        });
    }

    @Test
    void all_problems_come_at_once() {
        String json = AssessmentJson.write(sample)
                .replace("\"fresh\"", "\"stale\"")
                .replace("\"inertFacts\"", "\"inert\"")
                .replaceFirst("\"stated\"", "5");
        assertThat(problems(json))
                .extracting(Problem::where)
                .containsExactly("1:1", "/pack/freshness", "/enforcers/0/basis", "/inert");
    }

    @Test
    void text_that_is_not_json_is_named_with_line_and_column() {
        String json = AssessmentJson.write(sample).replace("\"asOf\": ", "\"asOf\": oops ");
        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("malformed");
            assertThat(problem.where()).startsWith("14:");
            assertThat(problem.message()).isEqualTo("The word \"oops\" is not expected here.");
        });
    }

    @Test
    void nesting_without_end_is_too_large() {
        assertThat(problems("[".repeat(100_000))).extracting(Problem::code).containsExactly("too-large");
    }

    @Test
    void a_surrogate_pair_is_read_from_yaml_wherever_it_stands() {
        for (int before = 0; before < 3000; before++) {
            String text = "x".repeat(before) + "\uD83D\uDE00";
            assertThat(TreeReader.yaml(text))
                    .isInstanceOfSatisfying(
                            ScalarNode.class, read -> assertThat(read.text()).isEqualTo(text));
        }
    }

    @Test
    void an_alias_in_yaml_is_refused() {
        assertThatThrownBy(() -> AssessmentJson.readYaml("pack: &a x\nasOf: *a\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("alias");
    }

    @Test
    void a_stream_that_fails_says_so() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> AssessmentJson.write(sample, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    private static List<Problem> problems(String json) {
        return catchThrowableOfType(ProblemException.class, () -> AssessmentJson.read(json))
                .problems();
    }

    private static String resource(String name) throws IOException {
        try (var in = AssessmentJsonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }
}
