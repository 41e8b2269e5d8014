package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Question;
import city.ordinance.json.InterviewJson;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.BoatReport;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Interviews about every complete situation. */
class InterviewTest {

    static Stream<Arguments> spaces() {
        return Stream.of(
                Arguments.of(NoisePack.whole(), NoiseReport.TYPE),
                Arguments.of(NoisePack.boats(), BoatReport.TYPE),
                Arguments.of(NoisePack.boats(), NoiseReport.TYPE));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void an_interview_settles_every_situation_and_seldom_asks_for_all_of_the_facts(
            NoisePack pack, SituationType<?> type) {
        Rulebook rulebook = Rulebook.load(pack);
        long asked = 0;
        List<Description> points = AllDescriptions.complete(type);
        for (Description point : points) {
            asked += settle(rulebook, point);
        }
        double mean = (double) asked / points.size();
        assertThat(mean).isBetween(0.5, type.facts().size() - 0.4);
    }

    private static int settle(Rulebook rulebook, Description point) {
        SituationType<?> type = point.type();
        Interview interview = rulebook.interview(type.code(), NoisePack.DAY);
        int asked = 0;
        while (interview.next().isPresent()) {
            Question question = interview.next().get();
            assertThat(canMatter(rulebook, interview, question))
                    .as("%s at %s", question.fact(), interview.description())
                    .isTrue();
            Fact fact = type.fact(question.fact()).orElseThrow();
            assertThat(interview.description().value(fact)).isEmpty();
            assertThat(question.values()).isEqualTo(open(interview.description(), fact));
            interview = interview.answer(
                    fact.code(), point.value(fact).orElseThrow().code());
            asked++;
        }
        assertThat(interview.settled()).as(interview.description().toString()).isTrue();
        assertThat(interview.assessment().questions()).isEmpty();
        assertThat(saysAlike(rulebook, interview, point)).isTrue();
        return asked;
    }

    /** The values that a fact may still have. */
    private static List<String> open(Description known, Fact fact) {
        return fact.values().stream()
                .filter(value -> known.allows(fact, value))
                .map(FactValue::code)
                .toList();
    }

    /** Whether two answers to the question give different conclusions, certainties or states. */
    private static boolean canMatter(Rulebook rulebook, Interview interview, Question question) {
        Fact fact = interview.type().fact(question.fact()).orElseThrow();
        Set<String> said = new HashSet<>();
        for (FactValue value : fact.values()) {
            if (interview.description().allows(fact, value)) {
                said.add(said(rulebook, interview.description().with(fact, value)));
            }
        }
        return said.size() > 1;
    }

    private static boolean saysAlike(Rulebook rulebook, Interview interview, Description whole) {
        return said(rulebook, interview.description()).equals(said(rulebook, whole));
    }

    private static String said(Rulebook rulebook, Description description) {
        List<String> said = new ArrayList<>();
        var assessment = rulebook.assess(description, NoisePack.DAY);
        assessment.recommendedActions().forEach(action -> said.add(action.id() + " " + action.certainty()));
        assessment
                .answers()
                .values()
                .forEach(answer -> said.add(answer.topic() + " " + answer.state() + answer.dependsOn()));
        return said.toString();
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void an_interview_in_which_nothing_is_known_ends_and_can_be_resumed_at_every_step(
            NoisePack pack, SituationType<?> type) {
        Rulebook rulebook = Rulebook.load(pack);
        Interview interview = rulebook.interview(type.code(), NoisePack.DAY);
        int asked = 0;
        while (interview.next().isPresent()) {
            Interview resumed = rulebook.resume(
                    InterviewJson.read(InterviewJson.write(interview.state(), interview.settled(), interview.next())));
            assertThat(resumed).isEqualTo(interview);
            String fact = interview.next().get().fact();
            assertThat(interview.notKnown()).doesNotContain(fact);
            interview = interview.doNotKnow(fact);
            asked++;
        }
        assertThat(interview.settled()).isFalse();
        assertThat(asked).isBetween(1, type.facts().size());
        assertThat(interview.assessment())
                .isEqualTo(rulebook.assess(type.describe().build(), NoisePack.DAY))
                .isNotInstanceOf(AssessmentData.class);
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void whatever_is_declined_each_question_decides_something_and_none_that_does_is_left(
            NoisePack pack, SituationType<?> type) {
        Rulebook rulebook = Rulebook.load(pack);
        Random random = new Random(20_261_127);
        for (int i = 0; i < 40; i++) {
            Interview interview = rulebook.interview(type.code(), NoisePack.DAY);
            while (interview.next().isPresent()) {
                Question question = interview.next().get();
                assertThat(question.decides()).isNotEmpty();
                assertThat(interview.notKnown()).doesNotContain(question.fact());
                assertThat(interview.description().given()).doesNotContainKey(question.fact());
                assertThat(decides(rulebook, interview, question.fact()))
                        .as("%s at %s without %s", question, interview.description(), interview.notKnown())
                        .isTrue();
                interview = random.nextInt(3) == 0
                        ? interview.answer(question.fact(), any(question.values(), random))
                        : interview.doNotKnow(question.fact());
            }
            Interview ended = interview;
            assertThat(ended.description().unknown())
                    .filteredOn(fact -> !ended.notKnown().contains(fact.code()))
                    .noneMatch(fact -> decides(rulebook, ended, fact.code()));
        }
    }

    /** Whether the fact tells something now, or after some answers to the other questions. */
    private static boolean decides(Rulebook rulebook, Interview interview, String fact) {
        return tells(rulebook, interview, fact)
                || interview.assessment().questions().stream()
                        .filter(other -> !other.fact().equals(fact))
                        .filter(other -> !interview.notKnown().contains(other.fact()))
                        .flatMap(other -> other.values().stream().map(value -> interview.answer(other.fact(), value)))
                        .anyMatch(known -> decides(rulebook, known, fact));
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * Whether some value of the fact makes a conclusion certain or excluded that was not, or a topic answered
     * otherwise.
     */
    private static boolean tells(Rulebook rulebook, Interview interview, String code) {
        Description now = interview.description();
        Fact fact = interview.type().fact(code).orElseThrow();
        return fact.values().stream()
                .filter(value -> now.allows(fact, value))
                .anyMatch(value -> !states(rulebook, now.with(fact, value)).equals(states(rulebook, now)));
    }

    private static List<String> states(Rulebook rulebook, Description description) {
        List<String> states = new ArrayList<>();
        var assessment = rulebook.assess(description, NoisePack.DAY);
        assessment
                .recommendedActions()
                .forEach(action ->
                        states.add(action.id() + " " + action.certainty().code()));
        assessment
                .answers()
                .values()
                .forEach(answer -> states.add(answer.topic() + " " + answer.state()
                        + (answer.dependsOn().isEmpty() ? "" : " in some")));
        return states;
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void what_is_taken_back_is_as_if_never_said(NoisePack pack, SituationType<?> type) {
        Rulebook rulebook = Rulebook.load(pack);
        Interview interview = rulebook.interview(type.code(), NoisePack.DAY);
        String fact = interview.next().orElseThrow().fact();
        String value = interview.next().orElseThrow().values().get(0);
        Interview answered = interview.answer(fact, value).doNotKnow(fact);
        assertThat(answered.notKnown()).containsExactly(fact);
        assertThat(answered.description().given()).isEmpty();
        assertThat(answered.takeBack(fact)).isEqualTo(interview);
        assertThat(interview.answer(fact, value).takeBack(fact)).isEqualTo(interview);
        assertThat(answered.answer(fact, value).notKnown()).isEmpty();
    }

    @Test
    void what_nobody_could_answer_is_refused_and_said() {
        Interview interview = NoisePack.loaded().interview("noise-report", NoisePack.DAY);
        assertThatThrownBy(() -> interview.answer("sauce", "dog")).hasMessageContaining("unknown-fact");
        assertThatThrownBy(() -> interview.answer("source", "cat")).hasMessageContaining("unknown-value");
        Interview dog = interview.answer("source", "dog");
        assertThatThrownBy(() -> dog.answer("permit", "shown")).hasMessageContaining("contradiction");
        assertThat(interview.description().given()).as("it is as it was").isEmpty();
    }

    @Test
    void the_facts_that_one_interview_knows_are_no_others() {
        Interview interview = NoisePack.loaded().interview("noise-report", NoisePack.DAY);
        assertThat(interview.answer("stage", "open"))
                .isNotEqualTo(interview)
                .isNotEqualTo(interview.answer("stage", "closed"))
                .isEqualTo(interview.answer("stage", "open"))
                .hasSameHashCodeAs(interview.answer("stage", "open"));
    }
}
