package city.ordinance.dsl.graph;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.dsl.graph.DecisionGraph.Group;
import city.ordinance.source.Basis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in few words what a settled assessment concludes; no hedge and no open topic is lost. */
final class OutcomeGroups {
    private OutcomeGroups() {}

    static List<Group> of(Assessment assessment) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        assessment.recommendedActions().forEach(action -> add(groups, heading(action), item(action)));
        assessment.answers().values().forEach(answer -> add(groups, heading(answer.state()), item(answer)));
        return groups(groups);
    }

    private static List<Group> groups(Map<String, List<String>> groups) {
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static void add(Map<String, List<String>> groups, String heading, String item) {
        groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(item);
    }

    private static String heading(Conclusion conclusion) {
        String hedge =
                conclusion.hedge().map(word -> " (" + word.word() + ")").orElse("");
        String possible = conclusion.certain() ? "" : ", only possible";
        return kind(conclusion.kind()) + hedge + possible;
    }

    private static String kind(ConclusionKind kind) {
        return switch (kind) {
            case ENFORCER -> "Offices";
            case SANCTION -> "Measures";
            case REVIEW_ROUTE -> "Review";
            case STEP -> "Steps";
        };
    }

    private static String heading(AnswerState state) {
        return switch (state) {
            case SPECIFIED -> "Specified";
            case NOT_SPECIFIED -> "Not specified";
            case SILENT -> "Source silent";
            case UNKNOWN -> "Unknown";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }

    private static String item(Conclusion conclusion) {
        String interpreted = conclusion.basis() == Basis.INTERPRETED ? ", interpreted" : "";
        return words(conclusion.code()) + claims(conclusion.cites(), interpreted);
    }

    private static String item(Answer answer) {
        return words(answer.topic()) + claims(answer.cites(), "");
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }

    private static String claims(List<String> cites, String more) {
        return " [" + String.join(" ", cites) + more + "]";
    }

    /** What all outcomes have. */
    static List<Group> common(List<List<Group>> outcomes) {
        Map<String, List<String>> common = new LinkedHashMap<>();
        for (Group group : outcomes.get(0)) {
            for (String item : group.items()) {
                if (outcomes.stream().allMatch(outcome -> has(outcome, group.heading(), item))) {
                    add(common, group.heading(), item);
                }
            }
        }
        return groups(common);
    }

    /** What an outcome has beside what all have. */
    static List<Group> beside(List<Group> outcome, List<Group> common) {
        Map<String, List<String>> rest = new LinkedHashMap<>();
        for (Group group : outcome) {
            for (String item : group.items()) {
                if (!has(common, group.heading(), item)) {
                    add(rest, group.heading(), item);
                }
            }
        }
        return groups(rest);
    }

    private static boolean has(List<Group> groups, String heading, String item) {
        return groups.stream()
                .anyMatch(group ->
                        group.heading().equals(heading) && group.items().contains(item));
    }
}
