package city.ordinance.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Proviso;
import city.ordinance.json.DifferenceJson;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.BoatReport;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.situation.Description;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Rulebook QUAYSIDE = Rulebook.load(NoisePack.boats());
    private static final Description OPEN = noise(Map.of("stage", "open"));
    private static final Description NIGHT = noise(Map.of("stage", "open", "hour", "night"));
    private static final Description DAY = noise(Map.of("stage", "open", "hour", "day"));

    private static Description noise(Map<String, String> facts) {
        return AllDescriptions.of(NoiseReport.TYPE, facts);
    }

    private static Description boat(Map<String, String> facts) {
        return AllDescriptions.of(BoatReport.TYPE, facts);
    }

    private static Difference noise(Description before, Description after) {
        return NoisePack.loaded().whatIf(before, after, NoisePack.DAY);
    }

    private static Difference boats(Map<String, String> before, Map<String, String> after) {
        return QUAYSIDE.whatIf(boat(before), boat(after), NoisePack.DAY);
    }

    private static List<String> codes(List<Conclusion> conclusions) {
        return conclusions.stream().map(Conclusion::code).toList();
    }

    @Test
    void what_becomes_certain_and_what_goes_away_is_told_apart() {
        Difference known = noise(OPEN, NIGHT);
        assertThat(codes(known.nowCertain())).containsExactly("night-watch", "measure");
        assertThat(known.nowCertain()).allMatch(Conclusion::certain);
        assertThat(known.added()).isEmpty();
        assertThat(known.removed()).isEmpty();
        Difference back = noise(NIGHT, OPEN);
        assertThat(back.nowPossible()).hasSize(2).noneMatch(Conclusion::certain);
        assertThat(back.nowCertain()).isEmpty();
        Difference gone = noise(NIGHT, DAY);
        assertThat(codes(gone.removed())).containsExactly("night-watch", "measure");
        assertThat(gone.removed()).allMatch(Conclusion::certain);
        assertThat(noise(DAY, NIGHT).added()).isEqualTo(gone.removed());
    }

    @Test
    void what_is_said_on_other_grounds_or_on_other_facts_is_restated() {
        assertThat(noise(OPEN, NIGHT).restated()).singleElement().satisfies(order -> {
            assertThat(order.code()).isEqualTo("stop-order");
            assertThat(order.certainty().dependsOn()).containsExactly("permit");
        });
        Difference city =
                boats(Map.of("order", "leave", "owner", "visitor"), Map.of("order", "leave", "owner", "city"));
        assertThat(city.restated())
                .as("an if that is new, and nothing else")
                .filteredOn(conclusion -> conclusion.code().equals("hearing"))
                .singleElement()
                .extracting(Conclusion::provisos)
                .isEqualTo(List.of(new Proviso("city-boat", "if the rules bind the City", List.of())));
    }

    @Test
    void a_topic_that_arises_changes_or_no_longer_arises_is_compared() {
        Map<String, String> slow = Map.of("speed", "slow", "order", "none");
        Map<String, String> fast = Map.of("speed", "fast", "order", "none");
        assertThat(boats(slow, fast).answers()).singleElement().satisfies(changed -> {
            assertThat(changed.topic()).isEqualTo("deadline");
            assertThat(changed.before().state()).isEqualTo(AnswerState.NOT_APPLICABLE);
            assertThat(changed.after().state()).isEqualTo(AnswerState.NOT_SPECIFIED);
        });
        assertThat(boats(fast, slow).answers()).singleElement().satisfies(changed -> {
            assertThat(changed.before().state()).isEqualTo(AnswerState.NOT_SPECIFIED);
            assertThat(changed.after().state()).isEqualTo(AnswerState.NOT_APPLICABLE);
        });
    }

    @Test
    void another_value_of_one_topic_under_the_same_claim_is_a_difference() {
        Difference fines = noise(
                noise(Map.of("stage", "open", "source", "bar", "hour", "day", "permit", "shown")),
                noise(Map.of("stage", "open", "source", "site", "hour", "day", "permit", "shown")));
        assertThat(fines.answers()).extracting(Difference.ChangedAnswer::topic).containsExactly("fine");
        assertThat(fines.removed()).isEmpty();
        assertThat(fines.restated()).isEmpty();
        assertThat(fines.isEmpty()).as("for its answers alone").isFalse();
    }

    @Test
    void a_change_of_claims_alone_is_a_difference_of_the_answer() {
        Difference difference = boats(Map.of("speed", "fast", "order", "none"), Map.of("speed", "fast"));
        assertThat(difference.answers())
                .singleElement()
                .satisfies(changed -> assertThat(changed.after().cites()).containsExactly("B1", "B3"));
    }

    @Test
    void an_answer_does_not_differ_from_itself_whichever_rules_give_it() {
        assertThat(AllDescriptions.of(NoiseReport.TYPE))
                .allSatisfy(description ->
                        assertThat(noise(description, description).isEmpty()).isTrue());
        Assessment one = NoisePack.assess(NIGHT);
        Assessment other = Rulebook.load(NoisePack.whole().with("noise.drl", "QV-NIGHT-020", "QV-NIGHT-021"))
                .assess(NIGHT, NoisePack.DAY);
        assertThat(other).isNotEqualTo(one);
        assertThat(Difference.between(one, other).isEmpty()).isTrue();
    }

    @Test
    void a_difference_is_written_in_the_order_of_the_catalog() {
        String json = DifferenceJson.write(noise(DAY, NIGHT));
        assertThat(json)
                .startsWith("{\n  \"added\": [\n    {\n      \"conclusion\": \"enforcers/night-watch\",")
                .contains("\"restated\": [\n    {\n      \"conclusion\": \"sanctions/stop-order\",");
        assertThat(DifferenceJson.write(boats(Map.of("speed", "slow"), Map.of("speed", "fast"))))
                .contains("\"before\": {\n        \"state\": \"specified\"");
    }
}
