package city.ordinance;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Enforcer;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.ReviewRoute;
import city.ordinance.assessment.Sanction;
import city.ordinance.assessment.Step;
import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Why;
import city.ordinance.explanation.WhyNot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer for one described situation. It holds if the facts are as described; it never finds that anybody broke a
 * rule.
 *
 * <p>Lists of conclusions come in the order of the pack's catalog, which is no ranking. Two assessments are equal when
 * all they say is equal. Immutable.
 */
public sealed interface Assessment permits LiveAssessment, AssessmentData {

    /** Which pack gave the answer. */
    PackStamp pack();

    /** The day for which it was given. */
    LocalDate asOf();

    /** The echo of the description. */
    GivenFacts situation();

    /** Who typically acts. */
    List<Enforcer> enforcers();

    /** What may be imposed. */
    List<Sanction> sanctions();

    /** Where a decision can be challenged. */
    List<ReviewRoute> reviewRoutes();

    /** What to do next. */
    List<Step> steps();

    /**
     * The topics that arise in some situation that fits, in catalog order, with what the source says or leaves open.
     */
    Map<String, Answer> answers();

    /** The unknown facts whose answers can matter, most decisive first. */
    List<Question> questions();

    /**
     * The given facts that changed nothing, as codes: no other value valid beside the others gives a different outcome.
     */
    List<String> inertFacts();

    /** The order received, as a code, when it is known. */
    Optional<String> order();

    /** What every reader must be told. */
    List<Notice> notices();

    /** What it takes to give this answer again. */
    Receipt receipt();

    /**
     * Why something is concluded. Computed now, not before.
     *
     * @param subject a conclusion or a topic: {@code sanctions/seizure}, {@code answers/fine}, or the code alone
     * @throws ProblemException with code {@code unknown-value} when the pack's catalog has no such code
     * @throws UnsupportedOperationException when the assessment was read from a file: assess again with a rulebook
     */
    Why why(String subject);

    /**
     * Why something is not concluded, or not in every situation that fits, and what would have to differ. Computed now,
     * not before.
     *
     * @param subject as for {@link #why}
     * @throws ProblemException as {@link #why} does
     * @throws UnsupportedOperationException as {@link #why} does
     */
    WhyNot whyNot(String subject);

    /** {@link #why} and {@link #whyNot} together. */
    default Explanation explain(String subject) {
        return new Explanation(why(subject), whyNot(subject));
    }

    /** Enforcers, sanctions, review routes and steps, in one list. */
    default List<Conclusion> recommendedActions() {
        List<Conclusion> all = new ArrayList<>(enforcers());
        all.addAll(sanctions());
        all.addAll(reviewRoutes());
        all.addAll(steps());
        return List.copyOf(all);
    }

    /**
     * The answer to a topic; {@link AnswerState#NOT_APPLICABLE} when no situation that fits raises it. An assessment
     * that was read from a file knows no topics but those of {@link #answers}.
     *
     * @throws ProblemException with code {@code unknown-value} when the pack's catalog has no such topic
     */
    Answer topic(String code);
}
