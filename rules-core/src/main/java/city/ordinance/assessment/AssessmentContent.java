package city.ordinance.assessment;

import city.ordinance.internal.text.JsonText;
import city.ordinance.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an assessment says, be it given by a rulebook or read from a document. It holds if the facts are as described;
 * it never finds that anybody broke a rule.
 *
 * <p>Lists of conclusions come in the order of the pack's catalog, which is no ranking. Two assessments are equal when
 * all they say is equal. Immutable.
 */
public interface AssessmentContent {

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

    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    default String toJson() {
        return JsonText.of(this);
    }
}
