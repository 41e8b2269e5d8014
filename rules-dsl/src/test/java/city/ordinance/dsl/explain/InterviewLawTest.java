package city.ordinance.dsl.explain;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Interview;
import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Question;
import city.ordinance.json.InterviewJson;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interviews about every complete situation. */
class InterviewLawTest {

    @ParameterizedTest
    @MethodSource("city.ordinance.dsl.explain.ChangesLawTest#spaces")
    void an_interview_settles_every_situation_and_asks_fewer_than_half_of_the_facts(RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        long asked = 0;
        for (int[] point : space.points) {
            asked += settle(rulebook, space, point);
        }
        double mean = (double) asked / space.points.size();
        assertThat(mean).isBetween(0.5, space.type.facts().size() / 2.0);
    }

    private static int settle(Rulebook rulebook, LawSpace space, int[] point) {
        Interview interview = rulebook.interview(space.type.code(), Spaces.DAY);
        int asked = 0;
        while (interview.next().isPresent()) {
            Question question = interview.next().get();
            assertThat(canMatter(rulebook, interview, question))
                    .as("%s at %s", question.fact(), interview.description())
                    .isTrue();
            Fact fact = space.type.fact(question.fact()).orElseThrow();
            interview = interview.answer(
                    fact.code(), fact.values().get(point[fact.ordinal()]).code());
            asked++;
        }
        assertThat(interview.settled()).as(interview.description().toString()).isTrue();
        assertThat(interview.assessment().questions()).isEmpty();
        assertThat(saysAlike(rulebook, interview, space.description(point))).isTrue();
        return asked;
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
        var assessment = rulebook.assess(description, Spaces.DAY);
        assessment.recommendedActions().forEach(action -> said.add(action.id() + " " + action.certainty()));
        assessment
                .answers()
                .values()
                .forEach(answer -> said.add(answer.topic() + " " + answer.state() + answer.dependsOn()));
        return said.toString();
    }

    @ParameterizedTest
    @MethodSource("city.ordinance.dsl.explain.ChangesLawTest#spaces")
    void an_interview_in_which_nothing_is_known_ends_and_can_be_resumed_at_every_step(RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        Interview interview = rulebook.interview(space.type.code(), Spaces.DAY);
        int asked = 0;
        while (interview.next().isPresent()) {
            Interview resumed = rulebook.resume(
                    InterviewJson.read(InterviewJson.write(interview.state(), interview.settled(), interview.next())));
            assertThat(resumed).isEqualTo(interview);
            interview = interview.doNotKnow(interview.next().get().fact());
            asked++;
        }
        assertThat(interview.settled()).isFalse();
        assertThat(asked).isBetween(1, space.type.facts().size());
        assertThat(interview.assessment())
                .isEqualTo(rulebook.assess(space.type.describe().build(), Spaces.DAY))
                .isNotInstanceOf(AssessmentData.class);
    }

    @ParameterizedTest
    @MethodSource("city.ordinance.dsl.explain.ChangesLawTest#spaces")
    void whatever_is_declined_each_question_decides_something_and_none_that_does_is_left(
            RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        Random random = new Random(20_261_127);
        for (int i = 0; i < 300; i++) {
            Interview interview = rulebook.interview(space.type.code(), Spaces.DAY);
            while (interview.next().isPresent()) {
                Question question = interview.next().get();
                assertThat(question.decides()).isNotEmpty();
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
        var assessment = rulebook.assess(description, Spaces.DAY);
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
    @MethodSource("city.ordinance.dsl.explain.ChangesLawTest#spaces")
    void what_is_taken_back_is_as_if_never_said(RulePack pack, LawSpace space) {
        Rulebook rulebook = Rulebook.load(pack);
        Interview interview = rulebook.interview(space.type.code(), Spaces.DAY);
        Interview answered = interview.answer("stage", "planned").doNotKnow("stage");
        assertThat(answered.notKnown()).containsExactly("stage");
        assertThat(answered.takeBack("stage")).isEqualTo(interview);
        assertThat(interview.answer("stage", "planned").takeBack("stage")).isEqualTo(interview);
        assertThat(answered.answer("stage", "planned").notKnown()).isEmpty();
    }
}
