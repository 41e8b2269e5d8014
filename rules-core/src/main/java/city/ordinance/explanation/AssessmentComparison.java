package city.ordinance.explanation;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Value;
import city.ordinance.explanation.Difference.ChangedAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two assessments. */
final class AssessmentComparison {
    private final List<Conclusion> added = new ArrayList<>();
    private final List<Conclusion> removed = new ArrayList<>();
    private final List<Conclusion> nowCertain = new ArrayList<>();
    private final List<Conclusion> nowPossible = new ArrayList<>();
    private final List<Conclusion> restated = new ArrayList<>();

    private AssessmentComparison() {}

    static Difference of(AssessmentContent before, AssessmentContent after) {
        AssessmentComparison comparison = new AssessmentComparison();
        Map<ConclusionId, Conclusion> earlier = byId(before);
        Map<ConclusionId, Conclusion> later = byId(after);
        later.forEach((id, conclusion) -> comparison.compare(Optional.ofNullable(earlier.get(id)), conclusion));
        earlier.forEach((id, conclusion) -> {
            if (!later.containsKey(id)) {
                comparison.removed.add(conclusion);
            }
        });
        return new Difference(
                comparison.added,
                comparison.removed,
                comparison.nowCertain,
                comparison.nowPossible,
                comparison.restated,
                answers(before, after));
    }

    private static Map<ConclusionId, Conclusion> byId(AssessmentContent assessment) {
        Map<ConclusionId, Conclusion> byId = new LinkedHashMap<>();
        assessment.recommendedActions().forEach(conclusion -> byId.put(conclusion.id(), conclusion));
        return byId;
    }

    private void compare(Optional<Conclusion> before, Conclusion after) {
        if (before.isEmpty()) {
            added.add(after);
        } else if (before.get().certain() != after.certain()) {
            (after.certain() ? nowCertain : nowPossible).add(after);
        } else if (!saysTheSame(before.get(), after)) {
            restated.add(after);
        }
    }

    private static boolean saysTheSame(Conclusion one, Conclusion other) {
        return one.label().equals(other.label())
                && one.hedge().equals(other.hedge())
                && one.provisos().equals(other.provisos())
                && one.alternativeTo().equals(other.alternativeTo())
                && one.certainty().equals(other.certainty())
                && one.cites().equals(other.cites());
    }

    private static List<ChangedAnswer> answers(AssessmentContent before, AssessmentContent after) {
        Set<String> topics = new LinkedHashSet<>(before.answers().keySet());
        topics.addAll(after.answers().keySet());
        List<ChangedAnswer> changed = new ArrayList<>();
        for (String topic : topics) {
            Answer one = before.answers().getOrDefault(topic, Answer.notArising(topic));
            Answer other = after.answers().getOrDefault(topic, Answer.notArising(topic));
            if (!saysTheSame(one, other)) {
                changed.add(new ChangedAnswer(topic, one, other));
            }
        }
        return changed;
    }

    private static boolean saysTheSame(Answer one, Answer other) {
        return one.state() == other.state()
                && one.text().equals(other.text())
                && value(one).equals(value(other))
                && one.dependsOn().equals(other.dependsOn())
                && one.provisos().equals(other.provisos())
                && one.cites().equals(other.cites());
    }

    private static Optional<Value> value(Answer answer) {
        return answer instanceof Answer.Specified specified ? Optional.of(specified.value()) : Optional.empty();
    }
}
