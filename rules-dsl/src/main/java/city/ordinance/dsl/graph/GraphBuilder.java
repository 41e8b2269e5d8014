package city.ordinance.dsl.graph;

import city.ordinance.Interview;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Question;
import city.ordinance.dsl.graph.DecisionGraph.Branch;
import city.ordinance.dsl.graph.DecisionGraph.Choice;
import city.ordinance.dsl.graph.DecisionGraph.Group;
import city.ordinance.dsl.graph.DecisionGraph.Node;
import city.ordinance.dsl.graph.DecisionGraph.Outcome;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays every interview and shares what is equal. */
final class GraphBuilder {
    private static final int MAX_STEPS = 20_000;

    private final PackInfo pack;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Part, Integer> numbers = new HashMap<>();
    private int steps;

    /**
     * A node while the graph is built. Equal parts are one, so that what a part leads to is named by a number.
     *
     * @param fact the fact asked for; empty in an outcome
     * @param targets the values that lead to each part, by the part's number
     * @param groups what an outcome has
     */
    private record Part(Optional<Fact> fact, Map<Integer, List<FactValue>> targets, List<Group> groups) {}

    private GraphBuilder(PackInfo pack) {
        this.pack = pack;
    }

    static DecisionGraph build(Rulebook rulebook, SituationType<?> type, AsOf asOf) {
        GraphBuilder builder = new GraphBuilder(rulebook.pack());
        Interview interview = rulebook.interview(type.describe().build(), asOf);
        int root = builder.part(interview);
        List<Integer> order = new ArrayList<>();
        builder.collect(root, order);
        return builder.graph(order, rulebook.pack().title(), interview.type());
    }

    private int part(Interview interview) {
        if (++steps > MAX_STEPS) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "The decision graph of " + interview.type().code() + " has too many questions to be read.",
                    "",
                    "Ask for the graph of another situation type."));
        }
        Optional<Question> next = interview.next();
        Part part = next.isEmpty()
                ? new Part(Optional.empty(), Map.of(), OutcomeGroups.of(pack, interview.assessment()))
                : choice(interview, next.get());
        Integer known = numbers.putIfAbsent(part, parts.size());
        if (known != null) {
            return known;
        }
        parts.add(part);
        return parts.size() - 1;
    }

    private Part choice(Interview interview, Question question) {
        Fact fact = interview.type().fact(question.fact()).orElseThrow();
        Map<Integer, List<FactValue>> targets = new LinkedHashMap<>();
        for (String value : question.values()) {
            int target = part(interview.answer(fact.code(), value));
            targets.computeIfAbsent(target, key -> new ArrayList<>())
                    .add(fact.value(value).orElseThrow());
        }
        return new Part(Optional.of(fact), targets, List.of());
    }

    /** Adds a part and all that it leads to, each once, in the order in which one first comes to them. */
    private void collect(int number, List<Integer> order) {
        if (!order.contains(number)) {
            order.add(number);
            parts.get(number).targets().keySet().forEach(target -> collect(target, order));
        }
    }

    private DecisionGraph graph(List<Integer> order, String title, SituationType<?> type) {
        List<List<Group>> outcomes = order.stream()
                .map(parts::get)
                .filter(part -> part.fact().isEmpty())
                .map(Part::groups)
                .toList();
        List<Group> common = outcomes.size() > 1 ? OutcomeGroups.common(outcomes) : List.of();
        List<Node> nodes = new ArrayList<>();
        for (int number : order) {
            nodes.add(node(parts.get(number), order, nodes.size(), common));
        }
        return new DecisionGraph(title, type, nodes, common);
    }

    private static Node node(Part part, List<Integer> order, int number, List<Group> common) {
        if (part.fact().isEmpty()) {
            return new Outcome(number, OutcomeGroups.beside(part.groups(), common));
        }
        List<Branch> branches = new ArrayList<>();
        part.targets().forEach((target, values) -> branches.add(new Branch(values, order.indexOf(target))));
        return new Choice(number, part.fact().get(), branches);
    }
}
