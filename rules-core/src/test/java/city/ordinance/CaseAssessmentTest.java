package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.situation.Description;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case says what its situations say, and which of them says it. */
class CaseAssessmentTest {
    private static final ConclusionId CALL = new ConclusionId(ConclusionKind.STEP, "call");
    private static final ConclusionId MEASURE = new ConclusionId(ConclusionKind.STEP, "measure");
    private static final List<Description> SITUATIONS = Stream.of(
                    Map.of("stage", "closed"), Map.of("stage", "open", "hour", "day"), Map.of("stage", "open"))
            .map(facts -> AllDescriptions.of(NoiseReport.TYPE, facts))
            .toList();
    private final CaseAssessment answers = NoisePack.loaded().assessCase(SITUATIONS, NoisePack.DAY);

    @Test
    void the_union_names_the_places_from_which_each_conclusion_comes_counted_from_0() {
        assertThat(answers.union()).containsEntry(CALL, List.of(1, 2)).containsEntry(MEASURE, List.of(2));
        assertThat(answers.apart().get(CALL)).containsOnlyKeys(1, 2);
        assertThat(answers.apart().get(MEASURE).get(2))
                .isEqualTo(answers.assessments().get(2).steps().get(1))
                .returns(false, Conclusion::certain);
    }

    @Test
    void each_situation_is_answered_and_explained_as_it_is_alone_in_input_order() {
        List<Assessment> alone = SITUATIONS.stream().map(NoisePack::assess).toList();
        assertThat(answers.assessments()).isEqualTo(alone);
        assertThat(answers.explain("measure"))
                .isEqualTo(alone.stream().map(each -> each.explain("measure")).toList());
        assertThat(NoisePack.loaded().assessAll(SITUATIONS.stream(), NoisePack.DAY))
                .containsExactlyElementsOf(alone);
    }
}
