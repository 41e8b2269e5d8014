package city.ordinance;

import city.ordinance.assessment.Question;
import city.ordinance.internal.table.Answered;
import java.util.Optional;
import java.util.function.Predicate;

/** Picks the next question of an interview. */
final class NextQuestion {
    private NextQuestion() {}

    /**
     * The most decisive question that may be asked. Where none is left and something is still open, facts that can only
     * change together hide each other: then one of those is asked.
     */
    static Optional<Question> of(LiveAssessment assessment, Predicate<Question> mayAsk) {
        Answered answered = assessment.answered();
        Optional<Question> first =
                assessment.questions().stream().filter(mayAsk).findFirst();
        return first.isPresent() || answered.settled()
                ? first
                : answered.coupledQuestions().stream().filter(mayAsk).findFirst();
    }
}
