package city.ordinance.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import city.ordinance.internal.table.Space;
import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Permit;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationTypeTest {
    private static final SituationType<NoiseReport> NOISE = NoiseReport.TYPE;

    record Unlabeled(Stage stage) {}

    record NotAnEnum(Stage stage, int decibels) {}

    record NoFacts() {}

    @Test
    void a_type_takes_its_code_facts_and_words_from_its_record() {
        assertThat(NOISE.code()).isEqualTo("noise-report");
        assertThat(NOISE.label()).isEqualTo("a report of noise");
        assertThat(NOISE.facts()).extracting(Fact::code).containsExactly("stage", "source", "hour", "permit", "color");
        Fact source = NOISE.fact("source").orElseThrow();
        assertThat(source.question()).isEqualTo("What is loud?");
        assertThat(source.values()).extracting(FactValue::code).containsExactly("bar", "site", "dog");
        assertThat(source.value("dog").orElseThrow().label()).isEqualTo("a dog");
        assertThat(source.enumType()).isEqualTo(Source.class);
        assertThat(NOISE.fact("no-such-fact")).isEmpty();
    }

    @Test
    void words_that_a_record_does_not_give_come_from_its_names() {
        SituationType<Unlabeled> type = SituationType.of(Unlabeled.class).build();
        assertThat(type.label()).isEqualTo("unlabeled");
        assertThat(type.facts().get(0).label()).isEqualTo("stage");
        assertThat(type.facts().get(0).question()).isEqualTo("What is the stage?");
        assertThat(type.echo()).isEmpty();
    }

    @Test
    void a_record_that_is_no_finite_space_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SituationType.of(NotAnEnum.class))
                .withMessageContaining("decibels")
                .withMessageContaining("must be an enum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SituationType.of(NoFacts.class))
                .withMessageContaining("has no facts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SituationType.of(Unlabeled.class).part("stag", EnumSet.of(Stage.OPEN)))
                .withMessageContaining("no fact stag; it has [stage]");
    }

    @Test
    void a_point_is_invalid_exactly_when_a_contradiction_excludes_it() {
        Space points = Space.points(NOISE);
        int valid = 0;
        for (long point = 0; point < points.cells(); point++) {
            NoiseReport report = (NoiseReport) points.situation(point);
            boolean excluded = report.source() == Source.DOG && report.permit() == Permit.SHOWN;
            assertThat(points.valid(point)).isEqualTo(!excluded);
            valid += points.valid(point) ? 1 : 0;
        }
        assertThat(valid).isEqualTo(48 - 2 * 2 * 2);
    }

    @Test
    void an_order_is_none_exactly_when_no_order_was_received() {
        Space points = Space.points(DeviceDeployment.TYPE);
        int valid = 0;
        for (long point = 0; point < points.cells(); point++) {
            DeviceDeployment device = (DeviceDeployment) points.situation(point);
            boolean received = device.stage() == DeviceDeployment.Stage.ORDER_RECEIVED;
            boolean none = device.order() == DeviceDeployment.Order.NONE;
            assertThat(points.valid(point)).isEqualTo(received != none);
            valid += points.valid(point) ? 1 : 0;
        }
        assertThat(valid).isEqualTo(3 * 1_008 + 9 * 1_008);
    }

    @Test
    void a_type_echoes_one_fact_when_it_is_known_and_not_the_excepted_value() {
        Echo echo = DeviceDeployment.TYPE.echo().orElseThrow();
        assertThat(echo.fact().code()).isEqualTo("order");
        Description order =
                DeviceDeployment.describe().order(DeviceDeployment.Order.REMOVE).build();
        assertThat(echo.of(order)).contains("remove");
        assertThat(echo.of(DeviceDeployment.describe()
                        .order(DeviceDeployment.Order.NONE)
                        .build()))
                .isEmpty();
        assertThat(echo.of(DeviceDeployment.describe().build())).isEmpty();
    }

    @Test
    void the_types_of_the_library_have_the_facts_and_values_of_the_agreed_reading() {
        assertThat(vocabulary(DeviceDeployment.TYPE))
                .containsExactly(
                        "stage: planned, complaint, order-received, refused",
                        "authorization: authorized, unauthorized",
                        "operator: resident, vendor, city-department, other",
                        "occurrence: first, repeat, continuing",
                        "order: none, disable, remove, cease-and-desist, stop-work, permit-revocation, seizure, injunction, court-action, civil-penalty",
                        "site: public-right-of-way, city-facility, private-property",
                        "data-kind: identifiable-video, de-identified-video, audio, biometric, location, environmental, other",
                        "imminence: immediate, not-immediate");
        assertThat(vocabulary(AccessRequest.TYPE))
                .containsExactly(
                        "target: data, api",
                        "stage: planned, submitted, no-response, denied, partly-denied, denied-on-appeal, not-held, granted",
                        "department: it, police, planning",
                        "recipient: city-clerk, holding-department",
                        "cites-dates: given, missing",
                        "cites-locations: given, missing",
                        "cites-data-types: given, missing",
                        "records-kept: yes, no",
                        "business-days-waiting: 0 to 400 business days",
                        "fees-asked: 0 to 100000 US dollars");
    }

    private static List<String> vocabulary(SituationType<?> type) {
        return type.facts().stream()
                .map(fact -> fact + ": "
                        + fact.measure()
                                .map(Measure::limits)
                                .orElseGet(() -> String.join(
                                        ", ",
                                        fact.values().stream()
                                                .map(FactValue::code)
                                                .toList())))
                .toList();
    }
}
