package city.ordinance.dsl.graph;

import city.ordinance.dsl.graph.DecisionGraph.Branch;
import city.ordinance.dsl.graph.DecisionGraph.Choice;
import city.ordinance.dsl.graph.DecisionGraph.Group;
import city.ordinance.dsl.graph.DecisionGraph.Node;
import city.ordinance.dsl.graph.DecisionGraph.Outcome;
import city.ordinance.internal.text.Quotes;
import city.ordinance.situation.Description;
import city.ordinance.situation.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A decision graph as a Mermaid flowchart. */
public final class Mermaid {
    private final DecisionGraph graph;
    private final Taken taken;
    private final StringBuilder out = new StringBuilder();
    private final List<String> takenLinks = new ArrayList<>();
    private int links;

    private Mermaid(DecisionGraph graph, Taken taken) {
        this.graph = graph;
        this.taken = taken;
    }

    /** The graph. */
    public static String write(DecisionGraph graph) {
        return new Mermaid(graph, Taken.nothing(graph)).write();
    }

    /** The graph, with the path marked that a description takes. */
    public static String write(DecisionGraph graph, Description description) {
        return new Mermaid(graph, Taken.by(graph, description)).write();
    }

    private String write() {
        out.append("flowchart LR\n");
        out.append("  accTitle: ").append(plain(GraphWords.title(graph))).append('\n');
        out.append("  accDescr: ").append(plain(GraphWords.description(graph))).append('\n');
        graph.nodes().forEach(this::node);
        graph.nodes().forEach(this::links);
        if (!graph.everywhere().isEmpty()) {
            out.append("  all[/\"In every outcome:<br/>")
                    .append(groups(graph.everywhere()))
                    .append("\"/]\n");
        }
        if (taken.any()) {
            mark();
        }
        return out.toString();
    }

    private void node(Node node) {
        out.append("  n").append(node.number());
        if (node instanceof Choice choice) {
            out.append("{{\"").append(escape(choice.fact().question())).append("\"}}\n");
        } else {
            List<Group> groups = ((Outcome) node).groups();
            String text = groups.isEmpty() ? GraphWords.NOTHING_MORE : groups(groups);
            out.append("[\"").append(text).append("\"]\n");
        }
    }

    private static String groups(List<Group> groups) {
        return groups.stream().map(group -> escape(group.text())).collect(Collectors.joining("<br/>"));
    }

    private void links(Node node) {
        if (node instanceof Choice choice) {
            for (Branch branch : choice.branches()) {
                String values = branch.values().stream().map(FactValue::label).collect(Collectors.joining("; "));
                out.append("  n").append(choice.number()).append(" -->|\"").append(escape(values));
                out.append("\"| n").append(branch.target()).append('\n');
                if (taken.has(choice, branch)) {
                    takenLinks.add(Integer.toString(links));
                }
                links++;
            }
        }
    }

    private void mark() {
        String nodes = graph.nodes().stream()
                .filter(taken::has)
                .map(node -> "n" + node.number())
                .collect(Collectors.joining(","));
        out.append("  classDef taken stroke-width:4px,font-weight:bold\n");
        out.append("  class ").append(nodes).append(" taken\n");
        if (!takenLinks.isEmpty()) {
            out.append("  linkStyle ").append(String.join(",", takenLinks)).append(" stroke-width:4px\n");
        }
    }

    private static String escape(String text) {
        return Quotes.visible(text)
                .replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl};#{}]", " ");
    }
}
