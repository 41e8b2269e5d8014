package city.ordinance;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Enforcer;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Question;
import city.ordinance.assessment.Receipt;
import city.ordinance.assessment.ReviewRoute;
import city.ordinance.assessment.Sanction;
import city.ordinance.assessment.Step;
import city.ordinance.explanation.Why;
import city.ordinance.explanation.WhyNot;
import city.ordinance.internal.table.FromTable;
import city.ordinance.internal.table.SharedAnswer;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assessment as a rulebook gives it: one small object; its parts are shared, or made when they are read. */
final class RulebookAssessment implements Assessment, FromTable {
    private final PackOnDay onDay;
    private final Description description;
    private final SharedAnswer answered;

    RulebookAssessment(PackOnDay onDay, Description description, SharedAnswer answered) {
        this.onDay = onDay;
        this.description = description;
        this.answered = answered;
    }

    @Override
    public Description description() {
        return description;
    }

    @Override
    public SharedAnswer answered() {
        return answered;
    }

    @Override
    public AsOf when() {
        return onDay.asOf();
    }

    @Override
    public PackStamp pack() {
        return onDay.stamp();
    }

    @Override
    public LocalDate asOf() {
        return onDay.asOf().day();
    }

    @Override
    public GivenFacts situation() {
        return new GivenFacts(description.type().code(), description.given());
    }

    @Override
    public List<Enforcer> enforcers() {
        return conclusions(ConclusionKind.ENFORCER);
    }

    @Override
    public List<Sanction> sanctions() {
        return conclusions(ConclusionKind.SANCTION);
    }

    @Override
    public List<ReviewRoute> reviewRoutes() {
        return conclusions(ConclusionKind.REVIEW_ROUTE);
    }

    @Override
    public List<Step> steps() {
        return conclusions(ConclusionKind.STEP);
    }

    /** INVARIANT: each kind holds records of its own type alone, as {@link Conclusion#of} makes them. */
    @SuppressWarnings("unchecked")
    private <C extends Conclusion> List<C> conclusions(ConclusionKind kind) {
        return (List<C>) answered.conclusions(kind);
    }

    @Override
    public Map<String, Answer> answers() {
        return answered.answers();
    }

    @Override
    public Answer topic(String code) {
        Answer answer = answers().get(code);
        return answer != null ? answer : onDay.notArising(code);
    }

    @Override
    public List<Question> questions() {
        return answered.questions();
    }

    @Override
    public List<String> inertFacts() {
        List<String> inert = new ArrayList<>();
        for (Fact fact : description.type().facts()) {
            if (description.gives(fact)
                    && (!onDay.live(description.type(), fact)
                            || answered.inertLive().get(fact.ordinal()))) {
                inert.add(fact.code());
            }
        }
        return List.copyOf(inert);
    }

    @Override
    public Optional<String> order() {
        return description.type().echo().flatMap(echo -> echo.of(description));
    }

    @Override
    public List<Notice> notices() {
        return onDay.notices(answered);
    }

    @Override
    public Receipt receipt() {
        return onDay.receipt(this);
    }

    /** Whether anything about this type of situation was ever explained under this edition. */
    boolean explained() {
        return onDay.explained(description.type());
    }

    @Override
    public Why why(String subject) {
        return onDay.why(description, subject);
    }

    @Override
    public WhyNot whyNot(String subject) {
        return onDay.whyNot(description, subject);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AssessmentContent that
                        && AssessmentData.of(this).equals(that));
    }

    @Override
    public int hashCode() {
        return receipt().hashCode();
    }

    @Override
    public String toString() {
        return AssessmentData.of(this).toString();
    }
}
