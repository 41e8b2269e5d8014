package city.ordinance.json;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.explanation.Difference;
import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Replay;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.problem.Problem;
import city.ordinance.situation.Description;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingConsumer;
import tools.jackson.databind.json.JsonMapper;

/** What an app returns from a controller is the document of the contract, whichever mapper writes it. */
class AnyMapperTest {
    private static final ObjectMapper TWO = new ObjectMapper();
    private static final ObjectMapper TWO_ELSE = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    private static final JsonMapper THREE = new JsonMapper();
    private static final JsonMapper THREE_ELSE = JsonMapper.builder()
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.NON_EMPTY))
            .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Rulebook book = Rulebook.load(NoisePack.whole());
    private final Description open =
            NoiseReport.TYPE.describe().given("stage", Stage.OPEN).build();
    private final Description bar = NoiseReport.TYPE
            .describe()
            .given("stage", Stage.OPEN)
            .given("source", Source.BAR)
            .build();
    private final Assessment assessment = book.assess(open, NoisePack.DAY);

    private static void each(Object value, ThrowingConsumer<String> check) throws Throwable {
        check.accept(TWO.writeValueAsString(value));
        check.accept(TWO_ELSE.writeValueAsString(value));
        check.accept(THREE.writeValueAsString(value));
        check.accept(THREE_ELSE.writeValueAsString(value));
    }

    @Test
    void an_assessment_is_written_as_the_contract_says() throws Throwable {
        String contract = AssessmentJson.writeCompact(assessment);
        each(assessment, json -> assertThat(json).isEqualTo(contract));
        each(AssessmentJson.read(contract), json -> assertThat(json).isEqualTo(contract));
        each(List.of(assessment), json -> assertThat(json).isEqualTo("[" + contract + "]"));
    }

    @Test
    void each_part_is_written_as_it_stands_in_the_assessment() throws Throwable {
        String contract = AssessmentJson.writeCompact(assessment);
        List<Object> parts = new ArrayList<>(assessment.recommendedActions());
        parts.addAll(assessment.answers().values());
        parts.add(assessment.situation());
        parts.add(assessment.receipt());
        assertThat(parts).hasSizeGreaterThan(4);
        for (Object part : parts) {
            each(part, json -> assertThat(contract).contains(json));
        }
    }

    @Test
    void explanations_differences_and_replays_are_written_as_documents() throws Throwable {
        Explanation explanation =
                assessment.explain(assessment.recommendedActions().get(0).id().toString());
        assertThat(THREE.readTree(ExplanationJson.write(explanation)).path("why"))
                .isNotEmpty();
        each(explanation, json -> same(json, ExplanationJson.write(explanation)));
        Difference difference = book.whatIf(open, bar, NoisePack.DAY);
        assertThat(difference.isEmpty()).isFalse();
        each(difference, json -> same(json, DifferenceJson.write(difference)));
        Replay replay = book.replay(assessment.receipt());
        each(replay, json -> same(json, ReplayJson.write(replay)));
    }

    private static void same(String json, String document) {
        assertThat(THREE.readTree(json)).isEqualTo(THREE.readTree(document));
    }

    @Test
    void a_problem_is_written_as_in_the_list_of_problems() throws Throwable {
        Problem problem = new Problem("malformed", "It is not JSON.", "1:1", "Write JSON.");
        String contract = ProblemJson.writeCompact(List.of(problem));
        assertThat(contract).isEqualTo("{\"problems\":[" + TWO.writeValueAsString(problem) + "]}");
        assertThat(contract).isEqualTo("{\"problems\":[" + THREE.writeValueAsString(problem) + "]}");
    }
}
