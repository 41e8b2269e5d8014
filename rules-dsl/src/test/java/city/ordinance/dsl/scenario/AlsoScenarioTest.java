package city.ordinance.dsl.scenario;

import static city.ordinance.dsl.scenario.ScenarioTexts.runWith;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Rulebook;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.json.InputDocument;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scenario expects of packs that are asked as well. */
class AlsoScenarioTest {
    private static final String PLANNED = "{type: access-request, target: data, stage: planned}";
    private static final String HARBOR = "[zz-example-harbor]";

    private static List<String> differences(String also, String expect) {
        return runWith(also, PLANNED, expect).differences();
    }

    @Test
    void what_holds_of_each_pack_for_itself_passes() {
        ScenarioResult result = runWith(
                HARBOR,
                PLANNED,
                "{answers: {fees: silent}, also: {zz-example-harbor: {answers: {form: specified}, cites: {form: [S7a]}}}}");
        assertThat(result.differences()).isEmpty();
        assertThat(result.assessed().orElseThrow().get(0).also())
                .extracting(OtherAnswer::pack)
                .containsExactly("zz-example-harbor");
    }

    @Test
    void each_pack_is_looked_for_once() {
        List<String> asked = new ArrayList<>();
        DocumentAssessor assessor = new DocumentAssessor(
                id -> {
                    asked.add(id);
                    return Rulebook.load(id);
                },
                DocumentAssessor.Options.none(LocalDate.of(2026, 6, 1)));
        String document = "{pack: us-mo-ofallon, also: " + HARBOR + ", situation: " + PLANNED + "}";
        DocumentAssessor.Answered answered =
                assessor.assessWith(InputDocument.parse(document.getBytes(UTF_8), "a.yaml"));
        assertThat(asked).containsExactly("us-mo-ofallon", "zz-example-harbor");
        assertThat(answered.answers()).hasSize(1);
        assertThat(answered.others().packs()).extracting(PackInfo::id).containsExactly("zz-example-harbor");
    }

    @Test
    void a_difference_names_the_pack_that_was_asked_as_well() {
        assertThat(differences(HARBOR, "{also: {zz-example-harbor: {answers: {form: silent}}}}"))
                .containsExactly(
                        "also zz-example-harbor: answers: \"form\" was expected to be silent, and it is specified.");
    }

    @Test
    void of_a_pack_that_gives_no_answer_its_problem_can_be_expected() {
        String also = "[zz-example-sound, us-mo-nowhere]";
        assertThat(differences(
                        also,
                        "{also: {zz-example-sound: {error: unknown-value}, us-mo-nowhere: {error: unknown-pack}}}"))
                .isEmpty();
        assertThat(differences(also, "{also: {zz-example-sound: {error: expired}, us-mo-nowhere: {steps: []}}}"))
                .hasSize(2)
                .anyMatch("also zz-example-sound: error: \"expired\" was expected, and there is unknown-value."::equals)
                .anyMatch(difference -> difference.startsWith(
                        "also us-mo-nowhere: an answer was expected, and there is a problem: test.yaml:3:"));
    }

    @Test
    void a_pack_that_is_named_twice_is_the_problem_of_the_whole() {
        assertThat(differences("[us-mo-ofallon]", "{error: malformed}")).isEmpty();
        assertThat(differences("[zz-example-harbor, zz-example-harbor]", "{error: malformed}"))
                .isEmpty();
    }

    @Test
    void what_is_expected_of_a_pack_that_is_not_asked_is_refused() {
        assertThatThrownBy(() -> differences(HARBOR, "{also: {zz-example-harbour: {steps: []}}}"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Maybe you meant \"zz-example-harbor\".");
        assertThatThrownBy(() -> differences(HARBOR, "{also: {zz-example-harbor: {answers: {no-such: silent}}}}"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no-such");
    }
}
