package city.ordinance.dsl.graph;

import city.ordinance.dsl.graph.DecisionGraph.Branch;
import city.ordinance.dsl.graph.DecisionGraph.Choice;
import city.ordinance.dsl.graph.DecisionGraph.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Where boxes go: a column for each step, outcomes in the last one, and below each other in the order in which one
 * first comes to them. INVARIANT: each box has a stretch of height of its own within that of the question before it, so
 * no two overlap.
 */
final class Layout {
    static final int MARGIN = 24;
    static final int GUTTER = 80;
    private static final int GAP = 16;

    private final DecisionGraph graph;
    private final List<NodeBox> boxes;
    private final int[] column;
    private final int[] top;
    private final boolean[] placed;
    private int bottom;
    private int outcomes;

    Layout(DecisionGraph graph, int firstTop) {
        this.graph = graph;
        this.boxes = graph.nodes().stream().map(NodeBox::of).toList();
        this.column = new int[boxes.size()];
        this.top = new int[boxes.size()];
        this.placed = new boolean[boxes.size()];
        columns(0, 0);
        place(0, firstTop);
        bottom += MARGIN;
    }

    private void columns(int number, int depth) {
        column[number] = Math.max(column[number], depth);
        if (graph.nodes().get(number) instanceof Choice choice) {
            outcomes = Math.max(outcomes, depth + 1);
            choice.branches().forEach(branch -> columns(branch.target(), depth + 1));
        }
    }

    /** Places a node and all that is first reached through it from this height on; gives where the next begins. */
    private int place(int number, int from) {
        placed[number] = true;
        int height = box(number).height();
        int end = from;
        for (int target : targets(graph.nodes().get(number))) {
            if (!placed[target]) {
                end = place(target, end);
            }
        }
        end = Math.max(end, from + height + GAP);
        top[number] = from + (end - GAP - from - height) / 2;
        bottom = Math.max(bottom, end);
        return end;
    }

    private static List<Integer> targets(Node node) {
        List<Integer> targets = new ArrayList<>();
        if (node instanceof Choice choice) {
            choice.branches().stream().map(Branch::target).forEach(targets::add);
        }
        return targets;
    }

    NodeBox box(int number) {
        return boxes.get(number);
    }

    int left(int number) {
        boolean outcome = !(graph.nodes().get(number) instanceof Choice);
        return MARGIN + (outcome ? outcomes : column[number]) * (NodeBox.CHOICE_WIDTH + GUTTER);
    }

    int right(int number) {
        return left(number) + box(number).width();
    }

    int top(int number) {
        return top[number];
    }

    int center(int number) {
        return top[number] + box(number).height() / 2;
    }

    int width() {
        return MARGIN + outcomes * (NodeBox.CHOICE_WIDTH + GUTTER) + NodeBox.OUTCOME_WIDTH + MARGIN;
    }

    int height() {
        return bottom;
    }

    /** Whether some box stands in the way at this height between these two. */
    boolean blocked(int y, int fromX, int toX) {
        for (int i = 0; i < boxes.size(); i++) {
            boolean across = left(i) < toX && right(i) > fromX;
            if (across && y > top(i) - 4 && y < top(i) + box(i).height() + 4) {
                return true;
            }
        }
        return false;
    }
}
