package city.ordinance;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.explanation.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers for a case of several situations: exactly the union of the answers for each, kept apart by situation.
 *
 * @param assessments one for each situation, in input order
 */
public record CaseAssessment(List<Assessment> assessments) {
    /** Copies the list. */
    public CaseAssessment {
        assessments = List.copyOf(assessments);
    }

    /** Each conclusion of the case and the places of the situations it comes from, counted from 0. */
    public Map<ConclusionId, List<Integer>> union() {
        Map<ConclusionId, List<Integer>> union = new LinkedHashMap<>();
        for (int i = 0; i < assessments.size(); i++) {
            for (Conclusion conclusion : assessments.get(i).recommendedActions()) {
                union.computeIfAbsent(conclusion.id(), id -> new ArrayList<>()).add(i);
            }
        }
        return union;
    }

    /** Each conclusion of the case as it stands in each situation it comes from, by the situation's place from 0. */
    public Map<ConclusionId, Map<Integer, Conclusion>> apart() {
        Map<ConclusionId, Map<Integer, Conclusion>> apart = new LinkedHashMap<>();
        for (int i = 0; i < assessments.size(); i++) {
            for (Conclusion conclusion : assessments.get(i).recommendedActions()) {
                apart.computeIfAbsent(conclusion.id(), id -> new LinkedHashMap<>())
                        .put(i, conclusion);
            }
        }
        return apart;
    }

    /**
     * Explains something for each situation, in input order.
     *
     * @param subject as for {@link Assessment#why}
     */
    public List<Explanation> explain(String subject) {
        return assessments.stream()
                .map(assessment -> assessment.explain(subject))
                .toList();
    }
}
