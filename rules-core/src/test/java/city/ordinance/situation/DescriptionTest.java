package city.ordinance.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Color;
import city.ordinance.noise.NoiseReport.Hour;
import city.ordinance.noise.NoiseReport.Permit;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.DeviceDeployment.Order;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final Fact SOURCE = NoiseReport.TYPE.fact("source").orElseThrow();
    private static final Fact PERMIT = NoiseReport.TYPE.fact("permit").orElseThrow();
    private static final FactValue DOG = SOURCE.value("dog").orElseThrow();
    private static final FactValue SHOWN = PERMIT.value("shown").orElseThrow();

    private static Description.Builder noise() {
        return NoiseReport.TYPE.describe();
    }

    private static Problem refusal(ThrowingCallable what) {
        List<Problem> problems =
                catchThrowableOfType(ProblemException.class, what).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void what_was_not_given_is_unknown() {
        Description description = noise().given("hour", Hour.NIGHT).build();
        assertThat(description.given()).hasToString("{hour=night}");
        assertThat(description.unknown()).extracting(Fact::code).containsExactly("stage", "source", "permit", "color");
        assertThat(description.value(SOURCE)).isEmpty();
        assertThat(description.gives(SOURCE)).isFalse();
        assertThat(description.complete()).isFalse();
        assertThat(description).hasToString("noise-report(hour: night)");
    }

    @Test
    void a_description_of_a_whole_situation_is_complete() {
        Description description = NoiseReport.TYPE.describe(
                new NoiseReport(Stage.CLOSED, Source.DOG, Hour.NIGHT, Permit.NONE, Color.GREEN));
        assertThat(description.complete()).isTrue();
        assertThat(description.unknown()).isEmpty();
        assertThat(description.gives(SOURCE)).isTrue();
        assertThat(description)
                .hasToString("noise-report(stage: closed, source: dog, hour: night, permit: none, color: green)");
    }

    @Test
    void a_fact_can_be_added_changed_and_taken_back_without_changing_the_description_itself() {
        Description before = noise().given("stage", Stage.OPEN).build();
        Description dog = before.with(SOURCE, DOG);
        assertThat(dog.given()).hasToString("{stage=open, source=dog}");
        assertThat(before.given()).hasToString("{stage=open}");
        Description bar = dog.with(SOURCE, SOURCE.value("bar").orElseThrow());
        assertThat(bar.given()).hasToString("{stage=open, source=bar}");
        assertThat(bar.without(SOURCE)).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(before.without(SOURCE)).isEqualTo(before);
        assertThat(dog).isNotEqualTo(bar).isNotEqualTo("dog");
    }

    @Test
    void the_fact_given_last_holds() {
        assertThat(noise().given("hour", Hour.DAY).given("hour", Hour.NIGHT).build())
                .isEqualTo(noise().given("hour", Hour.NIGHT).build());
    }

    @Test
    void a_fact_is_told_by_its_value() {
        assertThat(noise().given(Hour.DAY).given(Stage.OPEN).build())
                .isEqualTo(noise().given("hour", Hour.DAY)
                        .given("stage", Stage.OPEN)
                        .build())
                .isEqualTo(noise().given(Stage.OPEN).build().with(Hour.DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> noise().given(DeviceDeployment.Stage.PLANNED))
                .withMessageContaining("No fact has the value Stage.PLANNED");
        SituationType<Knot> shared = SituationType.of(Knot.class).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shared.describe().given(Permit.NONE))
                .withMessageContaining("one of several facts");
    }

    @Test
    void facts_that_contradict_each_other_are_refused_with_both_named() {
        Problem problem = refusal(() -> noise().given("source", Source.DOG)
                .given("permit", Permit.SHOWN)
                .build());
        assertThat(problem.code()).isEqualTo("contradiction");
        assertThat(problem.message())
                .isEqualTo("The facts source and permit contradict each other: a dog is loud, and a permit was shown.");
        assertThat(problem.help()).isEqualTo("Change one of them, or leave out the one that is not known.");
    }

    @Test
    void an_order_and_a_stage_that_contradict_each_other_are_refused_either_way_round() {
        Problem order = refusal(() -> DeviceDeployment.describe()
                .stage(DeviceDeployment.Stage.COMPLAINT)
                .order(Order.SEIZURE)
                .build());
        assertThat(order.message())
                .isEqualTo("The facts order and stage contradict each other:"
                        + " an order is named, and the stage is not order-received.");
        Problem none = refusal(() -> DeviceDeployment.describe()
                .stage(DeviceDeployment.Stage.ORDER_RECEIVED)
                .order(Order.NONE)
                .build());
        assertThat(none.message())
                .isEqualTo("The facts order and stage contradict each other:"
                        + " the stage is order-received, and the order is none.");
    }

    @Test
    void a_builder_that_is_used_again_leaves_what_it_built_as_it_was() {
        Description.Builder builder = noise().given("source", Source.DOG);
        Description dog = builder.build();
        Description same = builder.buildOrNull();
        builder.given("source", Source.BAR).given("permit", Permit.SHOWN);
        assertThat(dog.given()).isEqualTo(Map.of("source", "dog"));
        assertThat(same).isEqualTo(dog);
    }

    @Test
    void a_place_given_for_a_contradiction_is_in_its_problem() {
        Description.Builder builder = noise().given("source", Source.DOG).given("permit", Permit.SHOWN);
        assertThat(builder.contradiction("case.yaml:3:1"))
                .hasValueSatisfying(problem -> assertThat(problem.where()).isEqualTo("case.yaml:3:1"));
        assertThat(noise().given("source", Source.DOG).contradiction("here")).isEmpty();
    }

    @Test
    void adding_a_fact_that_contradicts_is_refused_and_can_be_asked_before() {
        Description dog = noise().given("source", Source.DOG).build();
        assertThat(dog.allows(PERMIT, SHOWN)).isFalse();
        assertThat(dog.allows(PERMIT, PERMIT.value("none").orElseThrow())).isTrue();
        assertThat(refusal(() -> dog.with(PERMIT, SHOWN)).code()).isEqualTo("contradiction");
        assertThat(dog.with(SOURCE, SOURCE.value("bar").orElseThrow()).allows(PERMIT, SHOWN))
                .isTrue();
    }

    record Knot(Permit left, Permit middle, Permit right) {}

    @Test
    void facts_that_leave_no_value_for_an_unknown_one_are_refused_too() {
        SituationType.Builder<Knot> knot = SituationType.of(Knot.class);
        SituationType<Knot> type = knot.never(
                        "left and middle are none",
                        knot.part("left", EnumSet.of(Permit.NONE)),
                        knot.part("middle", EnumSet.of(Permit.NONE)))
                .never(
                        "right is none, and middle is shown",
                        knot.part("right", EnumSet.of(Permit.NONE)),
                        knot.part("middle", EnumSet.of(Permit.SHOWN)))
                .build();
        Description.Builder tied = type.describe().given("left", Permit.NONE).given("right", Permit.NONE);
        assertThat(refusal(tied::build).message()).isEqualTo("No situation has these facts together: left, right.");
        assertThat(tied.buildOrNull()).isNull();
        assertThat(type.describe().given("left", Permit.NONE).build().complete())
                .isFalse();
    }

    @Test
    void a_fact_of_another_type_or_a_value_of_another_fact_is_a_programming_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> noise().given("authorization", Hour.DAY))
                .withMessageContaining("noise-report has no fact authorization with the value DAY");
        assertThatIllegalArgumentException().isThrownBy(() -> noise().given("hour", Permit.NONE));
    }

    @Test
    void a_typed_builder_says_what_the_untyped_one_says() {
        assertThat(AccessRequest.describe()
                        .target(AccessRequest.Target.API)
                        .stage(AccessRequest.Stage.DENIED)
                        .department(AccessRequest.Department.IT)
                        .recipient(AccessRequest.Recipient.CITY_CLERK)
                        .citesDates(AccessRequest.Citation.GIVEN)
                        .citesLocations(AccessRequest.Citation.MISSING)
                        .citesDataTypes(AccessRequest.Citation.GIVEN)
                        .recordsKept(AccessRequest.RecordsKept.NO)
                        .build())
                .hasToString("access-request(target: api, stage: denied, department: it, recipient: city-clerk,"
                        + " cites-dates: given, cites-locations: missing, cites-data-types: given, records-kept: no)");
        assertThat(DeviceDeployment.describe()
                        .stage(DeviceDeployment.Stage.ORDER_RECEIVED)
                        .authorization(DeviceDeployment.Authorization.AUTHORIZED)
                        .operator(DeviceDeployment.Operator.OTHER)
                        .occurrence(DeviceDeployment.Occurrence.REPEAT)
                        .order(Order.REMOVE)
                        .site(DeviceDeployment.Site.CITY_FACILITY)
                        .dataKind(DeviceDeployment.DataKind.AUDIO)
                        .imminence(DeviceDeployment.Imminence.IMMEDIATE)
                        .build()
                        .complete())
                .isTrue();
    }
}
