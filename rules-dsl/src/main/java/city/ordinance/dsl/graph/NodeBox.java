package city.ordinance.dsl.graph;

import city.ordinance.dsl.graph.DecisionGraph.Branch;
import city.ordinance.dsl.graph.DecisionGraph.Choice;
import city.ordinance.dsl.graph.DecisionGraph.Group;
import city.ordinance.dsl.graph.DecisionGraph.Node;
import city.ordinance.dsl.graph.DecisionGraph.Outcome;
import city.ordinance.situation.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a node's box, broken into lines.
 *
 * @param width its width
 * @param lines its lines
 * @param ports for each branch of a question, the line in whose height it leaves
 */
record NodeBox(int width, List<Line> lines, List<Integer> ports) {
    static final int CHOICE_WIDTH = 250;
    static final int OUTCOME_WIDTH = 430;
    static final int LINE_HEIGHT = 18;
    static final int PADDING = 10;
    /** How wide a letter is on average in a wide font; a narrower one leaves room, so that text never runs over. */
    private static final double LETTER = 7.3;

    private static final double BOLD_LETTER = 8.3;
    /** Room for the mark of a path taken, or for an indent. */
    private static final int INDENT = 14;

    /**
     * A line of text.
     *
     * @param style {@code head}, {@code port} or {@code item}
     * @param text the text
     */
    record Line(String style, String text) {}

    static NodeBox of(Node node) {
        return node instanceof Choice choice ? of(choice) : of(((Outcome) node).groups());
    }

    private static NodeBox of(Choice choice) {
        List<Line> lines = new ArrayList<>();
        List<Integer> ports = new ArrayList<>();
        add(lines, "head", choice.fact().question(), CHOICE_WIDTH);
        for (Branch branch : choice.branches()) {
            ports.add(lines.size());
            String values = branch.values().stream().map(FactValue::label).collect(Collectors.joining("; "));
            add(lines, "port", values, CHOICE_WIDTH);
        }
        return new NodeBox(CHOICE_WIDTH, lines, ports);
    }

    private static NodeBox of(List<Group> groups) {
        List<Line> lines = new ArrayList<>();
        for (Group group : groups) {
            add(lines, "head", group.heading(), OUTCOME_WIDTH);
            group.items().forEach(item -> add(lines, "item", item, OUTCOME_WIDTH));
        }
        if (lines.isEmpty()) {
            add(lines, "item", GraphWords.NOTHING_MORE, OUTCOME_WIDTH);
        }
        return new NodeBox(OUTCOME_WIDTH, lines, List.of());
    }

    static NodeBox everywhere(List<Group> groups, int width) {
        List<Line> lines = new ArrayList<>();
        groups.forEach(group -> add(lines, "item", group.text(), width));
        return new NodeBox(width, lines, List.of());
    }

    int height() {
        return lines.size() * LINE_HEIGHT + 2 * PADDING;
    }

    /** The middle of the line's height, from the top of the box. */
    int middle(int line) {
        return PADDING + line * LINE_HEIGHT + LINE_HEIGHT / 2;
    }

    private static void add(List<Line> lines, String style, String text, int width) {
        double letter = style.equals("head") ? BOLD_LETTER : LETTER;
        int letters = (int) ((width - 2 * PADDING - INDENT) / letter);
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(new Line(style, line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(new Line(style, line.toString()));
    }
}
