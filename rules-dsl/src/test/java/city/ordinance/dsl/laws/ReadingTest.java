package city.ordinance.dsl.laws;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Proviso;
import city.ordinance.dsl.laws.Reading.Concluded;
import city.ordinance.dsl.laws.Reading.Said;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules say at every point what the table of the agreed reading says: no more, no less, with the same claims. */
class ReadingTest {

    @Test
    void every_device_deployment_is_answered_as_read() {
        assertThat(compare(Ofallon.DEVICE)).isEqualTo(10_080);
    }

    @Test
    void every_access_request_is_answered_as_read() {
        assertThat(compare(Ofallon.ACCESS)).isEqualTo(4 * 1_344);
    }

    private static int compare(SituationType<?> type) {
        int compared = 0;
        Space points = Space.trial(type, Ofallon.RULES);
        for (long point = 0; point < points.cells(); point++) {
            if (points.valid(point)) {
                assertAsRead(points.situation(point), Ofallon.assess(points.description(point)));
                compared++;
            }
        }
        return compared;
    }

    private static void assertAsRead(Record situation, Assessment answer) {
        Reading reading = Reading.of(situation);
        Map<String, Concluded> conclusions = new TreeMap<>();
        for (Conclusion conclusion : answer.recommendedActions()) {
            assertThat(conclusion.certain())
                    .as("%s at %s", conclusion.id(), situation)
                    .isTrue();
            conclusions.put(
                    conclusion.id().toString(),
                    new Concluded(Set.copyOf(conclusion.cites()), codes(conclusion.provisos())));
        }
        assertThat(conclusions).as("conclusions at %s", situation).isEqualTo(reading.conclusions());
        assertThat(topics(answer, reading)).as("topics at %s", situation).isEqualTo(reading.topics());
        assertThat(answer.questions()).as("questions at %s", situation).isEmpty();
    }

    private static Map<String, Said> topics(Assessment answer, Reading reading) {
        Map<String, Said> topics = new HashMap<>();
        for (Answer topic : answer.answers().values()) {
            Said read = reading.topics().get(topic.topic());
            boolean any = read != null
                    && read.claims() == Reading.ANY
                    && !topic.cites().isEmpty();
            topics.put(
                    topic.topic(),
                    new Said(topic.state(), any ? Reading.ANY : Set.copyOf(topic.cites()), codes(topic.provisos())));
        }
        return topics;
    }

    private static Set<String> codes(List<Proviso> provisos) {
        assertThat(provisos).allSatisfy(proviso -> {
            assertThat(proviso.dependsOn()).isEmpty();
            assertThat(proviso.text())
                    .isEqualTo(Ofallon.PACK
                            .catalog()
                            .proviso(proviso.code())
                            .orElseThrow()
                            .text());
        });
        return provisos.stream().map(Proviso::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_catalog_has_exactly_the_codes_of_the_reading() {
        assertThat(Ofallon.PACK.catalog().entries().stream()
                        .map(entry -> entry.id().toString()))
                .containsExactlyElementsOf(Words.lines("reading-conclusions.txt"));
        List<String> topics = Words.lines("reading-topics.txt");
        assertThat(Ofallon.PACK.catalog().topics().stream().map(topic -> topic.code()))
                .containsExactlyElementsOf(topics);
    }

    @Test
    void the_hedges_of_the_catalog_are_those_of_the_reading() {
        assertThat(hedges("enforcers/")).containsOnly("typically");
        assertThat(hedges("reviewRoutes/")).containsOnly("generally");
        assertThat(hedges("sanctions/"))
                .containsExactly(
                        "may be available",
                        "may be available",
                        "may be available",
                        "may be available",
                        "may include",
                        "may include",
                        "may include");
    }

    private static List<String> hedges(String kind) {
        return Ofallon.PACK.catalog().entries().stream()
                .filter(entry -> entry.id().toString().startsWith(kind))
                .map(entry -> entry.hedge().orElseThrow().word())
                .toList();
    }

    @Test
    void a_civil_penalty_is_the_only_sanction_in_money() {
        assertThat(Ofallon.PACK.catalog().entries().stream()
                        .filter(entry -> entry.sharedKind().equals("monetary"))
                        .map(entry -> entry.id().toString()))
                .containsExactly("sanctions/civil-penalty");
    }

    @Test
    void the_form_that_is_specified_is_that_none_so_labeled_is_published() {
        for (SituationType<?> type : Ofallon.TYPES) {
            Description.Builder planned = type.describe().given("stage", plannedStage(type));
            if (type == Ofallon.ACCESS) {
                planned.given("target", AccessRequest.Target.API);
            }
            Answer form = Ofallon.assess(planned.build()).topic("form");
            assertThat(form.text()).contains("No form labeled").contains("is published on the code page");
        }
    }

    private static Enum<?> plannedStage(SituationType<?> type) {
        return (Enum<?>)
                type.fact("stage").orElseThrow().value("planned").orElseThrow().constant();
    }
}
