package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Sanction;
import city.ordinance.explanation.Holds;
import city.ordinance.explanation.UnmetRule;
import city.ordinance.explanation.WhyNot;
import city.ordinance.json.AssessmentJson;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.SoundReport;
import city.ordinance.noise.SoundReport.Zone;
import city.ordinance.situation.Description;
import city.ordinance.situation.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a pack says of numbers that were measured or counted. */
class MeasuredAssessmentTest {
    private static final Rulebook BOOK = Rulebook.load(NoisePack.measured());

    private static Description.Builder home() {
        return SoundReport.TYPE.describe().given("zone", Zone.HOME);
    }

    private static Assessment assess(Description.Builder description) {
        return BOOK.assess(description.build(), NoisePack.DAY);
    }

    @Test
    void a_number_is_answered_by_its_band() {
        assertThat(assess(home().given("level", 64)).steps())
                .noneMatch(step -> step.code().equals("warn"));
        for (int level : List.of(65, 72, 79)) {
            Assessment answer = assess(home().given("level", level).given("alarms", 1));
            assertThat(answer.steps()).singleElement().satisfies(step -> {
                assertThat(step.code()).isEqualTo("warn");
                assertThat(step.certain()).isTrue();
                assertThat(step.rules()).containsExactly("LV-STEP-010");
            });
        }
        assertThat(assess(home().given("level", 80)).sanctions())
                .extracting(Sanction::code)
                .containsExactly("stop-order");
    }

    @Test
    void what_is_not_known_is_no_zero() {
        Assessment answer = assess(home());
        assertThat(answer.steps()).noneMatch(step -> step.certain());
        assertThat(answer.topic("fee").state()).isEqualTo(AnswerState.UNKNOWN);
        assertThat(answer.topic("fee").dependsOn()).containsExactly("alarms");
    }

    @Test
    void a_range_within_a_band_is_as_good_as_a_number() {
        Assessment answer = assess(home().given("level", Range.between(70, 75)).given("alarms", Range.above(3)));
        assertThat(answer.questions()).isEmpty();
        assertThat(answer.steps()).extracting(step -> step.certain()).containsExactly(true);
        assertThat(answer.topic("fee")).isInstanceOf(Answer.Specified.class);
        assertThat(answer.situation().facts())
                .isEqualTo(Map.of("zone", "home", "level", "70 to 75", "alarms", "above 3"));
    }

    @Test
    void of_a_range_over_several_bands_only_those_fit_and_are_asked_for() {
        Assessment answer = assess(home().given("level", Range.atLeast(70)).given("alarms", 1));
        assertThat(answer.sanctions().get(0).certainty().dependsOn()).containsExactly("level");
        assertThat(answer.questions())
                .extracting(Question::fact, Question::values)
                .containsExactly(tuple("level", List.of("65 to 79", "80 to 100", "at least 101")));
    }

    @Test
    void a_question_lists_the_bands_and_takes_each_back() {
        Interview interview = BOOK.interview(SoundReport.TYPE.describe().build(), NoisePack.DAY);
        Question level = interview.assessment().questions().stream()
                .filter(question -> question.fact().equals("level"))
                .findFirst()
                .orElseThrow();
        assertThat(level.values()).containsExactly("0", "1 to 64", "65 to 79", "80 to 100", "at least 101");
        for (String value : level.values()) {
            assertThat(interview.answer("level", value).next().map(Question::fact))
                    .isNotEqualTo(Optional.of("level"));
        }
    }

    @Test
    void a_measured_fact_that_changes_nothing_is_inert() {
        Assessment answer =
                assess(home().given("temperature", -5).given("level", 72).given("alarms", 9));
        assertThat(answer.inertFacts()).containsExactly("zone", "temperature");
        assertThat(assess(home().given("temperature", Range.atLeast(-40))).inertFacts())
                .containsExactly("temperature");
        assertThat(assess(home().given("level", Range.atLeast(0))).inertFacts()).isEmpty();
    }

    @Test
    void a_proviso_names_the_numbers_that_raise_it() {
        Sanction order =
                assess(home().given("level", Range.atLeast(80))).sanctions().get(0);
        assertThat(order.certain()).isTrue();
        assertThat(order.provisos()).singleElement().satisfies(proviso -> {
            assertThat(proviso.dependsOn()).containsExactly("level");
            assertThat(proviso.text()).isEqualTo("if the level is at least 101 dBA: only if the meter is right");
        });
    }

    @Test
    void why_not_says_what_is_needed_and_what_would_change_it_as_ranges() {
        WhyNot whyNot = assess(home().given("level", 72)).whyNot("stop-order");
        assertThat(whyNot.holds()).isEqualTo(Holds.EXCLUDED);
        assertThat(whyNot.changes()).containsExactly(Map.of("level", "at least 80"));
        assertThat(whyNot.rules()).extracting(UnmetRule::rule).containsExactly("LV-SANCTION-010");
        assertThat(whyNot.rules().get(0).failed().get(0).needs()).containsExactly("at least 80");
        assertThat(whyNot.rules().get(0).failed().get(0).is()).contains("72");
        assertThat(assess(home().given("level", 64)).whyNot("warn").changes())
                .containsExactly(Map.of("level", "65 to 79"));
    }

    @Test
    void why_names_what_was_given() {
        assertThat(assess(home().given("level", Range.above(90)))
                        .why("stop-order")
                        .madeCertainBy())
                .containsExactly(Map.of("zone", "home", "level", "above 90"));
        assertThat(assess(home().given("level", 90))
                        .why("stop-order")
                        .reasons()
                        .get(0)
                        .facts())
                .isEmpty();
    }

    @Test
    void the_echo_has_the_number_or_the_range_as_it_was_given() {
        Assessment answer =
                assess(home().given("level", Range.atLeast(65).andBelow(80)).given("temperature", -5));
        assertThat(AssessmentJson.writeCompact(answer))
                .contains("\"situation\":{\"type\":\"sound-report\",\"zone\":\"home\","
                        + "\"level\":{\"atLeast\":65,\"below\":80},\"temperature\":-5}");
        assertThat(AssessmentJson.read(AssessmentJson.write(answer))).isEqualTo(answer);
        assertThat(AssessmentJson.readYaml(AssessmentJson.writeYaml(answer))).isEqualTo(answer);
        assertThat(BOOK.replay(answer.receipt()).matches()).isTrue();
    }
}
