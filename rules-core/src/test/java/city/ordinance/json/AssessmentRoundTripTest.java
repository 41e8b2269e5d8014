package city.ordinance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Conclusion;
import city.ordinance.internal.form.CanonicalWriter;
import city.ordinance.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class AssessmentRoundTripTest {
    @Provide
    Arbitrary<AssessmentData> assessments() {
        return AssessmentArbitraries.assessments();
    }

    @Property(tries = 300)
    void what_is_written_as_json_and_read_is_equal(@ForAll("assessments") AssessmentData assessment) {
        assertSame(assessment, AssessmentJson.read(AssessmentJson.write(assessment)));
        assertSame(assessment, AssessmentJson.read(AssessmentJson.writeCompact(assessment)));
    }

    @Property(tries = 300)
    void what_is_written_as_yaml_and_read_is_equal(@ForAll("assessments") AssessmentData assessment) {
        assertSame(assessment, AssessmentJson.readYaml(AssessmentJson.writeYaml(assessment)));
    }

    @Property(tries = 50)
    void a_stream_gets_the_same_text_in_utf_8(@ForAll("assessments") AssessmentData assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentJson.write(assessment, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(AssessmentJson.write(assessment));
    }

    @Property(tries = 50)
    void a_case_that_is_written_and_read_is_equal(
            @ForAll("assessments") AssessmentData one, @ForAll("assessments") AssessmentData two) {
        List<AssessmentData> assessed = List.of(one, two);
        assertThat(AssessmentJson.readCase(AssessmentJson.writeCase(assessed))).isEqualTo(assessed);
    }

    @Property(tries = 200)
    void every_hedge_claim_and_state_appears(@ForAll("assessments") AssessmentData assessment) {
        for (String text : List.of(AssessmentJson.write(assessment), AssessmentJson.writeCompact(assessment))) {
            for (Conclusion conclusion : assessment.recommendedActions()) {
                conclusion.hedge().ifPresent(hedge -> assertQuoted(text, hedge.word()));
                conclusion.cites().forEach(claim -> assertQuoted(text, claim));
            }
            assessment.answers().values().forEach(answer -> {
                assertQuoted(text, answer.state().code());
                answer.cites().forEach(claim -> assertQuoted(text, claim));
            });
        }
    }

    /** Jackson escapes control characters in upper-case hexadecimal; the canonical form has them in lower case. */
    private static void assertQuoted(String json, String word) {
        CanonicalWriter canonical = new CanonicalWriter();
        canonical.text(word);
        String quoted = canonical.toString();
        assertThat(json.toLowerCase(Locale.ROOT)).contains(quoted.toLowerCase(Locale.ROOT));
    }

    @Property(tries = 200)
    void the_canonical_form_is_that_of_the_json_without_the_receipt(@ForAll("assessments") AssessmentData assessment) {
        String json = AssessmentJson.writeCompact(assessment);
        String receipt = json.substring(json.lastIndexOf(",\"receipt\":"));
        assertThat(receipt).contains("assessmentSha256");
        String without = json.substring(0, json.length() - receipt.length()) + "}";
        assertThat(new String(AssessmentJson.canonicalWithoutReceipt(assessment), StandardCharsets.UTF_8))
                .isEqualTo(CanonicalJson.of(without));
    }

    @Provide
    Arbitrary<Tuple2<String, String>> damaged() {
        Arbitrary<AssessmentData> small = assessments();
        return small.flatMap(assessment -> {
            String json = AssessmentJson.write(assessment);
            String yaml = AssessmentJson.writeYaml(assessment);
            return Arbitraries.integers()
                    .between(0, 1 << 20)
                    .flatMap(at -> AssessmentArbitraries.texts()
                            .map(text -> Tuple.of(splice(json, at, text), splice(yaml, at, text))));
        });
    }

    private static String splice(String document, int at, String text) {
        int place = at % document.length();
        return document.substring(0, place) + text + document.substring(Math.min(document.length(), place + 3));
    }

    @Property(tries = 500)
    void a_damaged_document_is_read_or_gives_problems(@ForAll("damaged") Tuple2<String, String> documents) {
        readOrRefuse(() -> AssessmentJson.read(documents.get1()));
        readOrRefuse(() -> AssessmentJson.readYaml(documents.get2()));
    }

    private static void readOrRefuse(Runnable read) {
        try {
            read.run();
        } catch (ProblemException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message())
                            .isNotBlank()
                            .doesNotContain("tools.jackson", "org.snakeyaml", "java."));
        } catch (RuntimeException e) {
            fail("a library's exception came out", e);
        }
    }

    private static void assertSame(AssessmentData expected, AssessmentData read) {
        assertThat(read).isEqualTo(expected);
        assertThat(List.copyOf(read.answers().keySet()))
                .isEqualTo(List.copyOf(expected.answers().keySet()));
    }
}
