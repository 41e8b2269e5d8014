package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.json.AssessmentJson;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Color;
import city.ordinance.noise.NoiseReport.Hour;
import city.ordinance.noise.NoiseReport.Permit;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A code that there is not is refused wherever an app can write it, with the nearest spelling. */
class UnknownCodesTest {
    private static final Assessment CLOSED = NoisePack.assess(
            NoiseReport.TYPE.describe().given("stage", Stage.CLOSED).build());

    private static Problem refusal(ThrowingCallable call) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, call);
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        return refusal.problems().get(0);
    }

    @Test
    void a_topic_that_does_not_arise_says_so_and_one_that_there_is_not_is_refused() {
        assertThat(CLOSED.answers()).doesNotContainKey("fine");
        assertThat(CLOSED.topic("fine").state()).isEqualTo(AnswerState.NOT_APPLICABLE);
        Problem problem = refusal(() -> CLOSED.topic("fines"));
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_VALUE);
        assertThat(problem.message()).isEqualTo("The pack us-xx-quietville has no topic \"fines\".");
        assertThat(problem.help()).isEqualTo("Maybe you meant \"fine\".");
    }

    @Test
    void a_conclusion_is_no_topic() {
        List<String> conclusions = NoisePack.loaded().pack().catalog().entries().stream()
                .map(entry -> entry.id().code())
                .toList();
        assertThat(conclusions).hasSizeGreaterThan(3).allSatisfy(code -> {
            assertThat(refusal(() -> CLOSED.topic(code)).message()).contains("which is the code of a conclusion");
            assertThat(CLOSED.why(code).subject()).endsWith("/" + code);
        });
    }

    @Test
    void an_assessment_read_from_a_file_refuses_a_topic_that_it_does_not_have() {
        Assessment dog = NoisePack.assess(NoiseReport.TYPE
                .describe()
                .given("stage", Stage.OPEN)
                .given("source", Source.DOG)
                .build());
        AssessmentData read = AssessmentJson.read(AssessmentJson.write(dog));
        assertThat(dog.answers()).containsKey("license");
        for (Answer answer : dog.answers().values()) {
            assertThat(read.topic(answer.topic())).isEqualTo(answer);
        }
        assertThat(refusal(() -> read.topic("licence")).help()).isEqualTo("Maybe you meant \"license\".");
        assertThat(refusal(() -> AssessmentJson.read(AssessmentJson.write(CLOSED))
                                .topic("fine"))
                        .message())
                .contains("no catalog beside it");
    }

    @Test
    void a_fact_that_a_type_does_not_have_is_refused_with_the_nearest_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseReport.TYPE.describe().given("stge", Stage.OPEN))
                .withMessageContaining("Maybe you meant \"stage\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseReport.TYPE.describe().given("hour", Permit.NONE))
                .withMessage("The fact hour has no value NONE; it has [day, night].");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void a_fact_given_without_a_value_is_refused_in_words() {
        Fact hour = NoiseReport.TYPE.fact("hour").orElseThrow();
        List<ThrowingCallable> calls = List.of(
                () -> NoiseReport.TYPE.describe().given("hour", (Hour) null),
                () -> NoiseReport.TYPE.describe().given(hour, (FactValue) null),
                () -> NoiseReport.TYPE.describe().build().with(hour, (FactValue) null),
                () -> NoiseReport.TYPE.describe(
                        new NoiseReport(Stage.OPEN, Source.DOG, null, Permit.NONE, Color.GREEN)));
        assertThat(calls)
                .allSatisfy(call -> assertThatIllegalArgumentException()
                        .isThrownBy(call)
                        .withMessage("The fact hour was given without a value; leave out what is not known."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeviceDeployment.describe().stage(null))
                .withMessageContaining("The fact stage was given without a value");
    }

    @Test
    void a_fact_of_another_type_or_a_value_of_another_fact_is_never_taken_for_one_of_this() {
        Description any = NoiseReport.TYPE.describe().build();
        Fact stage = NoiseReport.TYPE.fact("stage").orElseThrow();
        Fact other = DeviceDeployment.TYPE.facts().get(stage.ordinal());
        FactValue value = other.values().get(0);
        List<ThrowingCallable> calls = List.of(
                () -> NoiseReport.TYPE.describe().given(other, value),
                () -> NoiseReport.TYPE.describe().given(stage, value),
                () -> any.with(stage, value),
                () -> any.allows(other, value),
                () -> any.without(other),
                () -> any.value(other));
        assertThat(calls)
                .allSatisfy(call -> assertThatIllegalArgumentException().isThrownBy(call));
    }

    @Test
    void a_definition_of_a_type_takes_values_of_the_fact_alone() {
        SituationType.Builder<NoiseReport> type = SituationType.of(NoiseReport.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.part("hour", EnumSet.of(Permit.NONE)))
                .withMessageContaining("it has [day, night]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.echoesUnless(DeviceDeployment.Order.NONE))
                .withMessageContaining("No fact has the value Order.NONE");
        assertThat(type.part("hour", EnumSet.of(Hour.DAY)).values().cardinality())
                .isEqualTo(1);
    }
}
