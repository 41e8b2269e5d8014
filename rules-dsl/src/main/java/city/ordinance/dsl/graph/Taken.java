package city.ordinance.dsl.graph;

import city.ordinance.dsl.graph.DecisionGraph.Branch;
import city.ordinance.dsl.graph.DecisionGraph.Choice;
import city.ordinance.dsl.graph.DecisionGraph.Node;
import city.ordinance.internal.table.Ordinals;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import city.ordinance.situation.Range;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The part of a graph that a description takes: one path when all that is asked is known, several otherwise. */
final class Taken {
    private final DecisionGraph graph;
    private final Optional<Description> description;
    private final Set<Integer> nodes = new TreeSet<>();

    private Taken(DecisionGraph graph, Optional<Description> description) {
        this.graph = graph;
        this.description = description;
    }

    static Taken by(DecisionGraph graph, Description description) {
        Taken taken = new Taken(graph, Optional.of(description));
        taken.visit(0);
        return taken;
    }

    /** No path is marked. */
    static Taken nothing(DecisionGraph graph) {
        return new Taken(graph, Optional.empty());
    }

    private void visit(int number) {
        Node node = graph.nodes().get(number);
        if (nodes.add(number) && node instanceof Choice choice) {
            choice.branches().stream().filter(branch -> open(choice, branch)).forEach(branch -> visit(branch.target()));
        }
    }

    private boolean open(Choice choice, Branch branch) {
        return description.isPresent()
                && branch.values().stream().anyMatch(value -> allows(description.get(), choice.fact(), value));
    }

    private static boolean allows(Description description, Fact fact, FactValue value) {
        if (value.constant() instanceof Range range) {
            Measure measure = fact.measure().orElseThrow();
            return measure.first(range) <= Ordinals.last(description, fact.ordinal())
                    && measure.last(range) >= Ordinals.first(description, fact.ordinal());
        }
        return description.value(fact).map(value::equals).orElseGet(() -> description.allows(fact, value));
    }

    boolean any() {
        return !nodes.isEmpty();
    }

    boolean has(Node node) {
        return nodes.contains(node.number());
    }

    boolean has(Choice choice, Branch branch) {
        return has(choice) && open(choice, branch);
    }
}
