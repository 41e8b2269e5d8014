package city.ordinance.json;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.SideBySide;
import city.ordinance.assessment.Value;
import city.ordinance.assessment.WithOthers;
import city.ordinance.explanation.Difference;
import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Replay;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.ValueForm;
import city.ordinance.internal.text.JsonText;
import city.ordinance.situation.Range;
import city.ordinance.source.Source;

/** Gives values the JSON that they have in documents, for {@link JsonText}. */
public final class ValuesAsJson implements JsonText {
    /** For the service loader. */
    public ValuesAsJson() {}

    @Override
    public String write(Object value) {
        if (value instanceof AssessmentContent assessment) {
            return Documents.compact(AssessmentForm.ASSESSMENT, assessment);
        } else if (value instanceof WithOthers<?> all) {
            return AssessmentJson.writeWithOthersCompact(all);
        } else if (value instanceof Conclusion conclusion) {
            return Documents.compact(ConclusionForm.of(conclusion.kind()), conclusion);
        } else if (value instanceof Answer answer) {
            return Documents.compact(AnswerForm.ANSWER, answer);
        } else if (value instanceof Value said) {
            return ValueForm.json(said);
        } else if (value instanceof Source source) {
            return Documents.compact(SourceForm.SOURCE, source);
        } else if (value instanceof GivenFacts situation) {
            return Documents.compact(SituationForm.SITUATION, situation);
        } else if (value instanceof Range range) {
            return Documents.compact(GivenForm.GIVEN, range.toString());
        } else if (value instanceof SideBySide sides) {
            return Documents.compact(WithOthersForm.SIDES, sides);
        } else if (value instanceof Receipt receipt) {
            return Documents.compact(AssessmentForm.RECEIPT, receipt);
        } else if (value instanceof Explanation explanation) {
            return Documents.compact(ExplanationJson.EXPLANATION, explanation);
        } else if (value instanceof Difference difference) {
            return Documents.compact(DifferenceJson.DIFFERENCE, difference);
        } else if (value instanceof Replay replay) {
            return Documents.compact(ReplayJson.REPLAY, replay);
        }
        throw new IllegalArgumentException(
                "no document has a " + value.getClass().getName());
    }
}
