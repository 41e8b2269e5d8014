package city.ordinance.dsl.graph;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Proviso;
import city.ordinance.dsl.graph.DecisionGraph.Group;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in few words what a settled assessment concludes; no hedge and no open topic is lost. */
final class OutcomeGroups {
    private final PackInfo pack;
    private final Assessment assessment;
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private OutcomeGroups(PackInfo pack, Assessment assessment) {
        this.pack = pack;
        this.assessment = assessment;
    }

    static List<Group> of(PackInfo pack, Assessment assessment) {
        OutcomeGroups outcome = new OutcomeGroups(pack, assessment);
        assessment.recommendedActions().forEach(outcome::add);
        assessment.answers().values().forEach(outcome::add);
        return groups(outcome.groups);
    }

    private static List<Group> groups(Map<String, List<String>> groups) {
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static void add(Map<String, List<String>> groups, String heading, String item) {
        groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(item);
    }

    private void add(Conclusion conclusion) {
        String qualifier = qualifier(conclusion);
        String hedge = conclusion.hedge().map(Hedge::word).orElse("");
        String both = hedge.isEmpty() || qualifier.isEmpty() ? hedge + qualifier : hedge + ", " + qualifier;
        String possible = conclusion.certain() ? "" : ", only possible";
        String heading = kind(conclusion.kind()) + (both.isEmpty() ? "" : " (" + both + ")") + possible;
        String label = conclusion.label();
        String shorter = qualifier.isEmpty() ? label : label.substring(0, label.length() - qualifier.length() - 2);
        add(groups, heading, shorter + claims(conclusion.cites(), conclusion.provisos()));
    }

    /** What follows the last comma of the label, where another conclusion of the kind ends so too: said once, above. */
    private String qualifier(Conclusion conclusion) {
        int comma = conclusion.label().lastIndexOf(", ");
        if (comma < 0) {
            return "";
        }
        String end = conclusion.label().substring(comma);
        long alike = assessment.recommendedActions().stream()
                .filter(other ->
                        other.kind() == conclusion.kind() && other.label().endsWith(end))
                .count();
        return alike > 1 ? end.substring(2) : "";
    }

    private void add(Answer answer) {
        String label = pack.catalog().topic(answer.topic()).map(Topic::label).orElse(answer.topic());
        add(groups, heading(answer.state()), label + claims(answer.cites(), answer.provisos()));
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

    private static String claims(List<String> cites, List<Proviso> provisos) {
        String only = provisos.stream().map(proviso -> ", " + proviso.only()).collect(Collectors.joining());
        return only + " [" + String.join(" ", cites) + "]";
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
