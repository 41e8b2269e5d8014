package city.ordinance.assessment;

import city.ordinance.internal.text.Spelling;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as data alone, for example read from JSON.
 *
 * @param pack which pack gave the answer
 * @param asOf the day for which it was given
 * @param situation the echo of the description
 * @param enforcers who typically acts
 * @param sanctions what may be imposed
 * @param reviewRoutes where a decision can be challenged
 * @param steps what to do next
 * @param answers the topics that arise
 * @param questions the unknown facts whose answers can matter
 * @param inertFacts the given facts that changed nothing
 * @param order the order received, when it is known
 * @param notices what every reader must be told
 * @param receipt what it takes to give this answer again
 */
public record AssessmentData(
        PackStamp pack,
        LocalDate asOf,
        GivenFacts situation,
        List<Enforcer> enforcers,
        List<Sanction> sanctions,
        List<ReviewRoute> reviewRoutes,
        List<Step> steps,
        Map<String, Answer> answers,
        List<Question> questions,
        List<String> inertFacts,
        Optional<String> order,
        List<Notice> notices,
        Receipt receipt)
        implements AssessmentContent {

    /** Copies the collections and keeps their order. */
    public AssessmentData {
        enforcers = List.copyOf(enforcers);
        sanctions = List.copyOf(sanctions);
        reviewRoutes = List.copyOf(reviewRoutes);
        steps = List.copyOf(steps);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        questions = List.copyOf(questions);
        inertFacts = List.copyOf(inertFacts);
        notices = List.copyOf(notices);
    }

    /** What an assessment says, as data. */
    public static AssessmentData of(AssessmentContent assessment) {
        return assessment instanceof AssessmentData data
                ? data
                : new AssessmentData(
                        assessment.pack(),
                        assessment.asOf(),
                        assessment.situation(),
                        assessment.enforcers(),
                        assessment.sanctions(),
                        assessment.reviewRoutes(),
                        assessment.steps(),
                        assessment.answers(),
                        assessment.questions(),
                        assessment.inertFacts(),
                        assessment.order(),
                        assessment.notices(),
                        assessment.receipt());
    }

    @Override
    public Answer topic(String code) {
        Answer answer = answers.get(code);
        if (answer == null) {
            String message = "The assessment has no answer to a topic \"" + code
                    + "\", and has no catalog beside it that says whether there is such a topic.";
            throw new ProblemException(
                    new Problem(ProblemCode.UNKNOWN_VALUE, message, "", Spelling.help(code, answers.keySet())));
        }
        return answer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssessmentContent that && sameAs(of(that));
    }

    private boolean sameAs(AssessmentData that) {
        return pack.equals(that.pack)
                && asOf.equals(that.asOf)
                && situation.equals(that.situation)
                && recommendedActions().equals(that.recommendedActions())
                && List.copyOf(answers.values()).equals(List.copyOf(that.answers.values()))
                && questions.equals(that.questions)
                && inertFacts.equals(that.inertFacts)
                && order.equals(that.order)
                && notices.equals(that.notices)
                && receipt.equals(that.receipt);
    }

    @Override
    public int hashCode() {
        return receipt.hashCode();
    }
}
