package city.ordinance.examples.desk.page;

import city.ordinance.dsl.graph.DecisionGraph;
import city.ordinance.dsl.graph.Svg;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.desk.http.Request;
import city.ordinance.examples.render.Html;
import city.ordinance.pack.Edition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Decision graphs with the path marked that a state takes. Each graph is made once for each edition of a pack. */
final class Graphs {
    static final String PATH = "/graph.svg";

    private static final String ALT =
            "The questions that decide, and the outcomes they lead to. What you said leads to the answer on this page.";
    private static final String TYPE = "image/svg+xml; charset=utf-8";

    private final DeskLibrary library;
    private final Map<Key, DecisionGraph> known = new ConcurrentHashMap<>();

    private record Key(String pack, String type, String edition) {}

    Graphs(DeskLibrary library) {
        this.library = library;
    }

    Reply reply(Request request) {
        View view = View.of(State.read(request.queryParams()), library);
        String svg = Svg.write(graph(view), view.interview().description());
        String policy = "default-src 'none'; style-src 'sha256-" + hash(style(svg)) + "'; frame-ancestors 'none'";
        return Reply.ok(TYPE, svg).with("Content-Security-Policy", policy);
    }

    private DecisionGraph graph(View view) {
        String edition = view.pack().editions().stream()
                .filter(candidate -> candidate.inForce(view.asOf().day()))
                .map(Edition::id)
                .findFirst()
                .orElse("");
        Key key = new Key(view.pack().id(), view.type().code(), edition);
        return known.computeIfAbsent(key, any -> DecisionGraph.of(view.rulebook(), view.type(), view.asOf()));
    }

    /** What stands between the style tags; the policy allows exactly that. */
    private static String style(String svg) {
        int from = svg.indexOf("<style>") + "<style>".length();
        return svg.substring(from, svg.indexOf("</style>"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the graph of a view into a page. */
    static void write(Html html, View view) {
        String address = view.state().plain().url(PATH);
        html.in("details", details -> {
            details.el("summary", "Decision graph, with your path marked");
            details.el(
                    "p.quiet",
                    "Read from left to right. The path of your answers has thick lines, and its boxes begin with \u25B6; "
                            + "where an answer is missing, every path still open is marked.");
            details.in(
                    "div.graph",
                    List.of("role", "region", "aria-label", "Decision graph", "tabindex", "0"),
                    box -> box.lone("img", "src", address, "alt", ALT, "loading", "lazy"));
            details.in("p", p -> p.link(address, "The graph alone"));
        });
    }
}
