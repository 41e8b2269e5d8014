package city.ordinance.dsl.graph;

import city.ordinance.dsl.graph.DecisionGraph.Branch;
import city.ordinance.dsl.graph.DecisionGraph.Choice;
import city.ordinance.dsl.graph.DecisionGraph.Node;
import city.ordinance.dsl.graph.NodeBox.Line;
import city.ordinance.internal.text.Quotes;
import city.ordinance.situation.Description;
import java.util.List;

/**
 * A decision graph as SVG: the same bytes for the same graph, text as text, light and dark as the reader prefers, and a
 * path that is marked by more than its color.
 */
public final class Svg {
    private final DecisionGraph graph;
    private final Taken taken;
    private final NodeBox everywhere;
    private final Layout layout;
    private final StringBuilder out = new StringBuilder();

    private Svg(DecisionGraph graph, Taken taken) {
        this.graph = graph;
        this.taken = taken;
        int width = new Layout(graph, 0).width() - 2 * Layout.MARGIN;
        this.everywhere = NodeBox.everywhere(graph.everywhere(), width);
        int head = Layout.MARGIN + 2 * NodeBox.LINE_HEIGHT;
        this.layout = new Layout(graph, head + (graph.everywhere().isEmpty() ? 0 : everywhere.height() + 24));
    }

    /** The graph. */
    public static String write(DecisionGraph graph) {
        return new Svg(graph, Taken.nothing(graph)).write();
    }

    /** The graph, with the path marked that a description takes. */
    public static String write(DecisionGraph graph, Description description) {
        return new Svg(graph, Taken.by(graph, description)).write();
    }

    private String write() {
        String id = "graph-" + graph.type().code();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(layout.width());
        out.append("\" height=\"")
                .append(layout.height())
                .append("\" viewBox=\"0 0 ")
                .append(layout.width());
        out.append(' ')
                .append(layout.height())
                .append("\" role=\"group\" aria-labelledby=\"")
                .append(id);
        out.append("-t ").append(id).append("-d\">\n");
        out.append("<title id=\"").append(id).append("-t\">").append(escape(GraphWords.title(graph)));
        out.append("</title>\n<desc id=\"").append(id).append("-d\">");
        out.append(escape(GraphWords.description(graph))).append("</desc>\n");
        out.append("<style>\n").append(SvgStyle.CSS).append("</style>\n");
        out.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
        head();
        graph.nodes().forEach(this::links);
        graph.nodes().forEach(this::node);
        return out.append("</svg>\n").toString();
    }

    private void head() {
        int y = Layout.MARGIN + NodeBox.LINE_HEIGHT / 2;
        text(Layout.MARGIN, y, "title", GraphWords.title(graph));
        if (!graph.everywhere().isEmpty()) {
            int top = Layout.MARGIN + NodeBox.LINE_HEIGHT;
            text(Layout.MARGIN, top + NodeBox.LINE_HEIGHT, "head", "In every outcome:");
            lines(Layout.MARGIN - NodeBox.PADDING, top + NodeBox.LINE_HEIGHT, everywhere.lines(), false);
        }
    }

    private void node(Node node) {
        int number = node.number();
        NodeBox box = layout.box(number);
        String kind = node instanceof Choice ? "choice" : "outcome";
        out.append("<g class=\"")
                .append(kind)
                .append(taken.has(node) ? " taken" : "")
                .append("\">\n");
        out.append("<rect class=\"box\" x=\"").append(layout.left(number)).append("\" y=\"");
        out.append(layout.top(number)).append("\" width=\"").append(box.width()).append("\" height=\"");
        out.append(box.height())
                .append("\" rx=\"")
                .append(node instanceof Choice ? 12 : 2)
                .append("\"/>\n");
        lines(layout.left(number), layout.top(number), box.lines(), taken.has(node));
        out.append("</g>\n");
    }

    private void lines(int left, int top, List<Line> lines, boolean marked) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int indent = line.style().equals("head") ? 0 : 12;
            int y = top + NodeBox.PADDING + i * NodeBox.LINE_HEIGHT + 13;
            String mark = marked && i == 0 ? "\u25B6 " : "";
            text(left + NodeBox.PADDING + indent, y, line.style(), mark + line.text());
        }
    }

    private void text(int x, int y, String style, String text) {
        out.append("<text class=\"")
                .append(style)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        out.append("\">").append(escape(text)).append("</text>\n");
    }

    private void links(Node node) {
        if (node instanceof Choice choice) {
            List<Integer> ports = layout.box(choice.number()).ports();
            for (int i = 0; i < ports.size(); i++) {
                Branch branch = choice.branches().get(i);
                int y = layout.top(choice.number())
                        + layout.box(choice.number()).middle(ports.get(i));
                link(layout.right(choice.number()), y, branch.target(), taken.has(choice, branch));
            }
        }
    }

    /** Turns at once and then goes straight, or the other way round where a box stands in the way. */
    private void link(int x, int y, int target, boolean marked) {
        int toX = layout.left(target);
        int toY = layout.center(target);
        int lastGutter = toX - Layout.GUTTER;
        boolean late = layout.blocked(toY, x + Layout.GUTTER, toX) && !layout.blocked(y, x, lastGutter);
        int from = late ? lastGutter : x;
        int middle = from + Layout.GUTTER / 2;
        int to = from + Layout.GUTTER;
        out.append("<path class=\"link")
                .append(marked ? " taken" : "")
                .append("\" d=\"M")
                .append(x)
                .append(' ');
        out.append(y)
                .append(" H")
                .append(from)
                .append(" C")
                .append(middle)
                .append(' ')
                .append(y)
                .append(' ');
        out.append(middle)
                .append(' ')
                .append(toY)
                .append(' ')
                .append(to)
                .append(' ')
                .append(toY);
        out.append(" H").append(toX).append("\"/>\n");
        out.append("<path class=\"tip")
                .append(marked ? " taken" : "")
                .append("\" d=\"M")
                .append(toX)
                .append(' ');
        out.append(toY).append(" l-9 -5 v10 z\"/>\n");
    }

    private static String escape(String text) {
        return Quotes.visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
