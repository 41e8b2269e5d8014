package city.ordinance.json;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.form.Definitions;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.Reading;
import city.ordinance.internal.form.Sink;
import java.util.Map;

/**
 * The answer of another pack, which looks as any assessment does.
 *
 * @param form the form of an assessment
 */
record GivenAnswerForm(Form<AssessmentContent> form) implements Form<OtherAnswer<AssessmentData>> {
    @Override
    public void write(OtherAnswer<AssessmentData> other, Sink out) {
        form.write(other.assessment().orElseThrow(), out);
    }

    @Override
    public OtherAnswer<AssessmentData> read(Node node, Reading reading) {
        return given(form.read(node, reading));
    }

    @Override
    public OtherAnswer<AssessmentData> standIn() {
        return given(form.standIn());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return form.schema(definitions);
    }

    private static OtherAnswer<AssessmentData> given(AssessmentContent assessment) {
        return new OtherAnswer.Given<>(AssessmentData.of(assessment));
    }
}
