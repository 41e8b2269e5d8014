package city.ordinance.json;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Groups.list;
import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.TEXT;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.explanation.Difference;
import city.ordinance.explanation.Difference.ChangedAnswer;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.ObjectForm;
import java.util.List;

/** Differences between two answers as JSON. */
public final class DifferenceJson {
    private static final Form<List<Conclusion>> CONCLUSIONS = list(ObjectForm.<Conclusion>of()
            .with("conclusion", CODE, conclusion -> conclusion.id().toString())
            .with("label", TEXT, Conclusion::label)
            .with("hedge", ConclusionForm.HEDGE, ConclusionForm::hedge)
            .with("basis", GroundsForm.BASIS, Conclusion::basis)
            .with(
                    "certainty",
                    ConclusionForm.CERTAINTY,
                    conclusion -> conclusion.certainty().code())
            .with("dependsOn", CODES, conclusion -> conclusion.certainty().dependsOn())
            .with("cites", CODES, Conclusion::cites)
            .with("provisos", GroundsForm.PROVISOS, Conclusion::provisos)
            .writtenOnly());

    private static final Form<Answer> ANSWER = ObjectForm.<Answer>of()
            .with("state", AnswerForm.STATE, Answer::state)
            .with("text", TEXT, Answer::text)
            .with("cites", CODES, Answer::cites)
            .with("dependsOn", CODES, Answer::dependsOn)
            .with("provisos", GroundsForm.PROVISOS, Answer::provisos)
            .writtenOnly();

    static final Form<Difference> DIFFERENCE = ObjectForm.<Difference>of()
            .with("added", CONCLUSIONS, Difference::added)
            .with("removed", CONCLUSIONS, Difference::removed)
            .with("nowCertain", CONCLUSIONS, Difference::nowCertain)
            .with("nowPossible", CONCLUSIONS, Difference::nowPossible)
            .with("restated", CONCLUSIONS, Difference::restated)
            .with(
                    "answers",
                    list(ObjectForm.<ChangedAnswer>of()
                            .with("topic", CODE, ChangedAnswer::topic)
                            .with("before", ANSWER, ChangedAnswer::before)
                            .with("after", ANSWER, ChangedAnswer::after)
                            .writtenOnly()),
                    Difference::answers)
            .writtenOnly();

    private DifferenceJson() {}

    /** The difference as JSON, indented by two spaces, without a line feed at the end. */
    public static String write(Difference difference) {
        return Documents.pretty(DIFFERENCE, difference);
    }
}
