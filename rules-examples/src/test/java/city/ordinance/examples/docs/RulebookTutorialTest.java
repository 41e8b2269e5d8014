package city.ordinance.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Assessment;
import city.ordinance.Interview;
import city.ordinance.Rulebook;
import city.ordinance.assessment.AnswerState;
import city.ordinance.dsl.packs.UsMoOfallon.Sanctions;
import city.ordinance.dsl.packs.UsMoOfallon.Topics;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the javadoc of Rulebook shows is so. */
class RulebookTutorialTest {
    private static final AsOf DAY = AsOf.day(LocalDate.of(2026, 6, 1));

    @Test
    void the_tutorial_runs() {
        Rulebook ofallon = Rulebook.load("us-mo-ofallon");
        Description known = DeviceDeployment.describe().stage(Stage.COMPLAINT).build();
        Assessment answer = ofallon.assess(known, DAY);
        assertThat(answer.recommendedActions()).isNotEmpty();
        assertThat(answer.topic(Topics.FINE).state()).isEqualTo(AnswerState.NOT_SPECIFIED);
        assertThat(answer.why(Sanctions.SEIZURE).reasons()).isNotEmpty();
        assertThat(answer.whyNot(Sanctions.CIVIL_PENALTY).changes()).isNotEmpty();
        AsOf day = AsOf.day(answer.asOf());
        Interview interview = ofallon.interview(known, day);
        assertThat(interview.next()).isPresent();
        interview = interview.answer(Authorization.UNAUTHORIZED);
        assertThat(interview.description()).isEqualTo(known.with(Authorization.UNAUTHORIZED));
        assertThat(interview
                        .doNotKnow("authorization")
                        .answer(Authorization.AUTHORIZED)
                        .notKnown())
                .isEmpty();
        assertThat(ofallon.whatIf(known, known.with(Authorization.AUTHORIZED), day)
                        .isEmpty())
                .isFalse();
        assertThat(ofallon.replay(answer.receipt()).matches()).isTrue();
    }
}
