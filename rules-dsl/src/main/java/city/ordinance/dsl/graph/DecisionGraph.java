package city.ordinance.dsl.graph;

import city.ordinance.Rulebook;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.List;

/**
 * A pack's logic for one situation type, as the questions that an interview asks and the outcomes that it reaches.
 * Reduced: equal parts are one node, and a value that no situation has there is left out. Facts that change only which
 * claims an outcome cites are not asked; the outcome then has the claims of all of them.
 *
 * @param title the pack's title
 * @param type the situation type
 * @param nodes all nodes; each has its place in this list as its number, and the first is where one begins
 * @param everywhere what every outcome has, and which is not repeated in each
 */
public record DecisionGraph(String title, SituationType<?> type, List<Node> nodes, List<Group> everywhere) {
    /** Copies the lists. */
    public DecisionGraph {
        nodes = List.copyOf(nodes);
        everywhere = List.copyOf(everywhere);
    }

    /**
     * The graph of a pack as it stands on a day.
     *
     * @throws city.ordinance.problem.ProblemException as an assessment does, and with code {@code too-large} when the
     *     graph would have too many nodes to be read
     */
    public static DecisionGraph of(Rulebook rulebook, SituationType<?> type, AsOf asOf) {
        return GraphBuilder.build(rulebook, type, asOf);
    }

    /** A place in the graph. */
    public sealed interface Node permits Choice, Outcome {

        /** Its place among the nodes. */
        int number();
    }

    /**
     * A question.
     *
     * @param number its place among the nodes
     * @param fact the fact that it asks for
     * @param branches its answers
     */
    public record Choice(int number, Fact fact, List<Branch> branches) implements Node {
        /** Copies the list. */
        public Choice {
            branches = List.copyOf(branches);
        }
    }

    /**
     * Answers to a question that lead to one node.
     *
     * @param values the answers
     * @param target the node's number
     */
    public record Branch(List<FactValue> values, int target) {
        /** Copies the list. */
        public Branch {
            values = List.copyOf(values);
        }
    }

    /**
     * An outcome: nothing more can change.
     *
     * @param number its place among the nodes
     * @param groups what it has beside what every outcome has
     */
    public record Outcome(int number, List<Group> groups) implements Node {
        /** Copies the list. */
        public Outcome {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Conclusions of one kind and hedge, or topics in one state.
     *
     * @param heading the kind with its hedge, or the state
     * @param items each with the ids of its claims
     */
    public record Group(String heading, List<String> items) {
        /** Copies the list. */
        public Group {
            items = List.copyOf(items);
        }

        /** The group as one line. */
        public String text() {
            return heading + ": " + String.join("; ", items);
        }
    }
}
