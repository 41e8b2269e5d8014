package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.Proviso;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.AccessRequest.Citation;
import city.ordinance.situation.AccessRequest.Department;
import city.ordinance.situation.AccessRequest.Recipient;
import city.ordinance.situation.AccessRequest.RecordsKept;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.DataKind;
import city.ordinance.situation.DeviceDeployment.Imminence;
import city.ordinance.situation.DeviceDeployment.Order;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Missouri's law and O'Fallon's code say in every situation what the tables of their readings say, with the same
 * claims.
 */
class LayersReadingTest {
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 12, 1));
    private static final Rulebook STATE = Rulebook.load("us-mo");
    private static final Rulebook CODE = Rulebook.load("us-mo-ofallon-code");

    /** Both sides of the third business day, and the ends. */
    private static final int[] DAYS = {0, 1, 3, 4, 5, 400};

    /** Both sides of 1,000 dollars, and the ends. */
    private static final int[] FEES = {0, 999, 1000, 1001, 100_000};

    @Test
    void state_law_answers_every_request_as_read() {
        List<AccessRequest> requests = requests();
        assertThat(requests).hasSize(2 * 8 * 3 * 2 * 8 * 2 * DAYS.length * FEES.length);
        requests.forEach(request ->
                assertAsRead(request, STATE.assess(AccessRequest.TYPE.describe(request), DAY), StateLaw.of(request)));
    }

    @Test
    void state_law_answers_every_device_as_read() {
        devices()
                .forEach(device -> assertAsRead(
                        device, STATE.assess(DeviceDeployment.TYPE.describe(device), DAY), StateLaw.of(device)));
    }

    @Test
    void the_code_answers_every_device_as_read() {
        devices()
                .forEach(device -> assertAsRead(
                        device, CODE.assess(DeviceDeployment.TYPE.describe(device), DAY), CityCode.of(device)));
    }

    private static void assertAsRead(Record situation, Assessment answer, Row row) {
        Map<String, Row.Concluded> conclusions = answer.recommendedActions().stream()
                .collect(Collectors.toMap(one -> one.id().toString(), LayersReadingTest::concluded));
        assertThat(conclusions).as("conclusions at %s", situation).isEqualTo(row.conclusions());
        Map<String, Row.Said> topics =
                answer.answers().values().stream().collect(Collectors.toMap(Answer::topic, LayersReadingTest::said));
        assertThat(topics).as("topics at %s", situation).isEqualTo(row.topics());
        assertThat(answer.questions()).as("questions at %s", situation).isEmpty();
        Set<String> notices = answer.notices().stream().map(Notice::code).collect(Collectors.toSet());
        assertThat(notices.contains("no-row")).as("no row at %s", situation).isEqualTo(row.empty());
        assertThat(notices.contains("closed-records-not-read"))
                .as("denied at %s", situation)
                .isEqualTo(row.topics().containsKey("administrative-appeal-route"));
        assertThat(notices).contains("general-information", "not-checked-in-force");
    }

    private static Row.Concluded concluded(Conclusion conclusion) {
        assertThat(conclusion.certain()).as("%s", conclusion.id()).isTrue();
        return new Row.Concluded(Set.copyOf(conclusion.cites()), codes(conclusion.provisos()));
    }

    private static Row.Said said(Answer answer) {
        Optional<String> value = answer instanceof Answer.Specified specified
                ? Optional.of(specified.value().toJson())
                : Optional.empty();
        return new Row.Said(answer.state(), Set.copyOf(answer.cites()), codes(answer.provisos()), value);
    }

    private static Set<String> codes(List<Proviso> provisos) {
        assertThat(provisos)
                .allSatisfy(proviso -> assertThat(proviso.dependsOn()).isEmpty());
        return provisos.stream().map(Proviso::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<AccessRequest> requests() {
        List<AccessRequest> all = new ArrayList<>();
        for (AccessRequest.Target target : AccessRequest.Target.values()) {
            for (AccessRequest.Stage stage : AccessRequest.Stage.values()) {
                for (int days : DAYS) {
                    for (int fees : FEES) {
                        all.addAll(requests(target, stage, days, fees));
                    }
                }
            }
        }
        return all;
    }

    /** The requests that differ in what no row of the table speaks of. */
    private static List<AccessRequest> requests(
            AccessRequest.Target target, AccessRequest.Stage stage, int days, int fees) {
        List<AccessRequest> all = new ArrayList<>();
        for (Department department : Department.values()) {
            for (Recipient recipient : Recipient.values()) {
                for (RecordsKept kept : RecordsKept.values()) {
                    for (int named = 0; named < 8; named++) {
                        all.add(new AccessRequest(
                                target,
                                stage,
                                department,
                                recipient,
                                named(named, 0),
                                named(named, 1),
                                named(named, 2),
                                kept,
                                days,
                                fees));
                    }
                }
            }
        }
        return all;
    }

    private static Citation named(int bits, int bit) {
        return (bits >> bit & 1) == 0 ? Citation.GIVEN : Citation.MISSING;
    }

    /** Every device deployment. */
    private static List<DeviceDeployment> devices() {
        List<DeviceDeployment> all = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Order order :
                    stage == Stage.ORDER_RECEIVED ? EnumSet.complementOf(EnumSet.of(Order.NONE)) : Set.of(Order.NONE)) {
                for (DeviceDeployment.Authorization authorization : DeviceDeployment.Authorization.values()) {
                    for (DeviceDeployment.Occurrence occurrence : DeviceDeployment.Occurrence.values()) {
                        all.addAll(devices(stage, order, authorization, occurrence));
                    }
                }
            }
        }
        return all;
    }

    private static List<DeviceDeployment> devices(
            Stage stage,
            Order order,
            DeviceDeployment.Authorization authorization,
            DeviceDeployment.Occurrence occurrence) {
        List<DeviceDeployment> all = new ArrayList<>();
        for (DeviceDeployment.Operator operator : DeviceDeployment.Operator.values()) {
            for (DeviceDeployment.Site site : DeviceDeployment.Site.values()) {
                for (DataKind data : DataKind.values()) {
                    for (Imminence imminence : Imminence.values()) {
                        all.add(new DeviceDeployment(
                                stage, authorization, operator, occurrence, order, site, data, imminence));
                    }
                }
            }
        }
        return all;
    }
}
