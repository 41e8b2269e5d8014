package city.ordinance;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Why;
import city.ordinance.explanation.WhyNot;
import city.ordinance.problem.ProblemException;

/**
 * The answer of a rulebook for one described situation, which can be asked why. What was read from a document is an
 * {@link AssessmentData}, and has no rules beside it: assess again with a rulebook and ask that answer.
 */
public sealed interface Assessment extends AssessmentContent permits RulebookAssessment {

    /**
     * Why something is concluded. Computed now, not before.
     *
     * @param subject a conclusion or a topic: {@code sanctions/seizure}, {@code answers/fine}, or the code alone
     * @throws ProblemException with code {@code unknown-value} when the pack's catalog has no such code
     */
    Why why(String subject);

    /**
     * Why something is not concluded, or not in every situation that fits, and what would have to differ. Computed now,
     * not before.
     *
     * @param subject as for {@link #why}
     * @throws ProblemException as {@link #why} does
     */
    WhyNot whyNot(String subject);

    /** {@link #why} and {@link #whyNot} together. */
    default Explanation explain(String subject) {
        return new Explanation(why(subject), whyNot(subject));
    }
}
