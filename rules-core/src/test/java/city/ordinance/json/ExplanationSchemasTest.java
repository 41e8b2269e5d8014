package city.ordinance.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Assessment;
import city.ordinance.Interview;
import city.ordinance.Rulebook;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Explanations, differences, interviews, receipts and replays are as their schemas say. */
class ExplanationSchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Rulebook book = Rulebook.load(NoisePack.whole());
    private final Description open =
            NoiseReport.TYPE.describe().given("stage", Stage.OPEN).build();
    private final Description bar = NoiseReport.TYPE
            .describe()
            .given("stage", Stage.OPEN)
            .given("source", Source.BAR)
            .build();

    private static List<Error> errors(String schema, String json) {
        return REGISTRY.getSchema(JsonSchemas.schema(schema, List.of(NoiseReport.TYPE)), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void explanations_of_every_subject_are_valid() {
        Assessment assessment = book.assess(open, NoisePack.DAY);
        book.pack().catalog().entries().forEach(entry -> {
            String json = ExplanationJson.write(assessment.explain(entry.id().toString()));
            assertThat(errors("explanation", json)).isEmpty();
            assertThat(errors("explanation", json.replace("\"holds\"", "\"held\"")))
                    .isNotEmpty();
        });
        book.pack()
                .catalog()
                .topics()
                .forEach(topic -> assertThat(errors(
                                "explanations",
                                ExplanationJson.writeCase(List.of(assessment.explain("answers/" + topic.code())))))
                        .isEmpty());
    }

    @Test
    void differences_are_valid() {
        assertThat(errors("difference", DifferenceJson.write(book.whatIf(open, bar, NoisePack.DAY))))
                .isEmpty();
        assertThat(errors("difference", DifferenceJson.write(book.whatIf(bar, open, NoisePack.DAY))))
                .isEmpty();
    }

    @Test
    void interviews_are_valid_at_every_step() {
        Interview interview = book.interview("noise-report", NoisePack.DAY);
        while (interview.next().isPresent()) {
            assertThat(errors(
                            "interview", InterviewJson.write(interview.state(), interview.settled(), interview.next())))
                    .isEmpty();
            interview = interview.doNotKnow(interview.next().get().fact());
        }
        assertThat(errors("interview", InterviewJson.write(interview.state(), interview.settled(), interview.next())))
                .isEmpty();
    }

    @Test
    void receipts_and_replays_are_valid() {
        Assessment assessment = book.assess(open, NoisePack.DAY);
        assertThat(errors("receipt", ReceiptJson.write(assessment.receipt()))).isEmpty();
        assertThat(errors("replay", ReplayJson.write(book.replay(assessment)))).isEmpty();
        Rulebook other = Rulebook.load(NoisePack.whole().with("noise.drl", "@Cites", " @Cites"));
        String differs = ReplayJson.write(other.replay(assessment.receipt()));
        assertThat(errors("replay", differs)).isEmpty();
        assertThat(differs)
                .contains("\"matches\": false", "\"what\": \"packSha256\"", "\"what\": \"assessmentSha256\"");
    }

    @Test
    void what_is_wrong_with_a_saved_interview_is_said_at_once() {
        assertThatThrownBy(() -> InterviewJson.read("{\"pack\": 1, \"asof\": \"2026-07-01\"}"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.message())
                                .contains("The key \"asof\" is not known here.", "The key \"asOf\" is missing."));
    }
}
