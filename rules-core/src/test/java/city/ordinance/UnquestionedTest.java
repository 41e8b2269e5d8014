package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.AssessmentJson;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import org.junit.jupiter.api.Test;

/** Explanations are made when they are asked for, and not before. */
class UnquestionedTest {

    @Test
    void an_assessment_that_nobody_questions_makes_no_explanation() {
        Rulebook rulebook = Rulebook.load(NoisePack.whole());
        RulebookAssessment assessment =
                rulebook.live(NoiseReport.TYPE.describe().build(), NoisePack.DAY);
        assertThat(AssessmentJson.write(assessment)).contains("\"stop-order\"");
        assertThat(assessment.explained()).isFalse();
        assertThat(assessment.why("stop-order").reasons()).isNotEmpty();
        assertThat(assessment.explained()).isTrue();
    }
}
