package city.ordinance.json;

import static city.ordinance.internal.form.Groups.CODES;
import static city.ordinance.internal.form.Scalars.CODE;
import static city.ordinance.internal.form.Scalars.DAY;
import static city.ordinance.internal.form.Scalars.FLAG;

import city.ordinance.assessment.InterviewState;
import city.ordinance.assessment.Question;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.form.Documents;
import city.ordinance.internal.form.Form;
import city.ordinance.internal.form.ObjectForm;
import city.ordinance.internal.form.Scalars;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/**
 * Interviews as JSON: what is known so far and what was answered with "I do not know", from which an interview can be
 * resumed. What is written for an interview also says whether it is settled, and its next question.
 */
public final class InterviewJson {
    private record Written(InterviewState state, boolean settled, Optional<Question> next) {}

    private static final Form<Written> WRITTEN = ObjectForm.<Written>of()
            .with("pack", CODE, written -> written.state().pack())
            .with("asOf", DAY, written -> written.state().asOf().day())
            .with("allowExpired", FLAG, written -> written.state().asOf().allowExpired())
            .with(
                    "situation",
                    SituationForm.SITUATION,
                    written -> written.state().situation())
            .with("notKnown", CODES, written -> written.state().notKnown())
            .maybe("also", CODES, written -> Optional.of(written.state().also()).filter(also -> !also.isEmpty()))
            .with("settled", FLAG, Written::settled)
            .with("next", Scalars.orNull(AssessmentForm.QUESTION), Written::next)
            .read(read -> new Written(
                    new InterviewState(
                            read.get("pack"),
                            new AsOf(read.get("asOf"), read.get("allowExpired")),
                            read.get("situation"),
                            read.get("notKnown"),
                            read.<Optional<List<String>>>get("also").orElse(List.of())),
                    read.get("settled"),
                    read.get("next")));

    static final Form<?> INTERVIEW = WRITTEN;

    private InterviewJson() {}

    /**
     * An interview as JSON, indented by two spaces, without a line feed at the end.
     *
     * @param settled whether nothing is open
     * @param next the next question, when there is one
     */
    public static String write(InterviewState interview, boolean settled, Optional<Question> next) {
        return Documents.pretty(WRITTEN, new Written(interview, settled, next));
    }

    /**
     * Reads what {@link #write} writes; what follows from the rest is not kept.
     *
     * @throws ProblemException with all that is wrong with the text
     */
    public static InterviewState read(String json) {
        return Documents.read(WRITTEN, TreeReader.json(json)).state();
    }
}
