package city.ordinance.dsl.graph;

import city.ordinance.dsl.graph.DecisionGraph.Choice;

/** What a picture says about itself. */
final class GraphWords {
    static final String NOTHING_MORE = "Nothing beside what every outcome has.";

    private GraphWords() {}

    static String title(DecisionGraph graph) {
        return graph.title() + ": " + graph.type().label();
    }

    static String description(DecisionGraph graph) {
        long questions = graph.nodes().stream().filter(Choice.class::isInstance).count();
        long outcomes = graph.nodes().size() - questions;
        return "A decision graph, read from left to right: " + questions + " questions lead to " + outcomes
                + " different outcomes. Each outcome names the claims of the source in brackets. It holds if the facts"
                + " are as described. Not specified does not mean none.";
    }
}
