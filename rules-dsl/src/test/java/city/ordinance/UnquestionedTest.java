package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.AssessmentJson;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.DeviceDeployment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Explanations are made when they are asked for, and not before. */
class UnquestionedTest {

    @Test
    void an_assessment_that_nobody_questions_makes_no_explanation() {
        Rulebook rulebook = Rulebook.load("us-mo-ofallon");
        LiveAssessment assessment =
                rulebook.live(DeviceDeployment.describe().build(), AsOf.day(LocalDate.of(2026, 6, 1)));
        AssessmentJson.write(assessment);
        assertThat(assessment.explained()).isFalse();
        assessment.why("seizure");
        assertThat(assessment.explained()).isTrue();
    }
}
