package city.ordinance.explanation;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.internal.text.JsonText;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What differs between two answers. Rules are not compared: two answers that say the same do not differ, whichever
 * rules say it. Lists come in the order of the pack's catalog.
 *
 * @param added what only the second concludes, be it certain or possible
 * @param removed what only the first concludes, as it stands there
 * @param nowCertain what was possible and is certain, as it stands in the second
 * @param nowPossible what was certain and is only possible, as it stands in the second
 * @param restated what both conclude with the same certainty, but with another label, hedge, proviso, claims, or other
 *     facts it depends on, as it stands in the second
 * @param answers the topics whose answers differ
 */
public record Difference(
        List<Conclusion> added,
        List<Conclusion> removed,
        List<Conclusion> nowCertain,
        List<Conclusion> nowPossible,
        List<Conclusion> restated,
        List<ChangedAnswer> answers) {
    /** Copies the lists. */
    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        nowCertain = List.copyOf(nowCertain);
        nowPossible = List.copyOf(nowPossible);
        restated = List.copyOf(restated);
        answers = List.copyOf(answers);
    }

    /**
     * A topic whose answer differs.
     *
     * @param topic the topic's code
     * @param before the first answer; not applicable when the topic did not arise
     * @param after the second answer; not applicable when the topic no longer arises
     */
    public record ChangedAnswer(String topic, Answer before, Answer after) {}

    /** What differs between two assessments. */
    public static Difference between(AssessmentContent before, AssessmentContent after) {
        return AssessmentComparison.of(before, after);
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && nowCertain.isEmpty()
                && nowPossible.isEmpty()
                && restated.isEmpty()
                && answers.isEmpty();
    }

    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    public String toJson() {
        return JsonText.of(this);
    }
}
