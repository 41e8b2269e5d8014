package city.ordinance.internal.document;

import city.ordinance.internal.document.TreeReader.Limits;
import city.ordinance.internal.document.TreeReader.StopReading;
import city.ordinance.internal.text.Quotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Builds the tree of one document from a parser's tokens. */
final class TreeBuilder {
    private static final String MALFORMED = "malformed";

    private final JsonParser parser;
    private final YamlExtras extras;
    private final Problems problems;
    private final Place root;
    private final Limits limits;
    private int nodes;

    TreeBuilder(JsonParser parser, SourceText text, String file, Limits limits, Problems problems) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
        this.extras = new YamlExtras(parser, text, problems);
        this.root = new Place(file, 1, 1, "");
    }

    /** The whole document; empty, with a problem, when there is nothing in it. */
    Optional<Node> document() {
        JsonToken first = parser.nextToken();
        extras.refuseComment(root.file());
        Node node = first == null ? null : node(first, here(root), 0);
        if (node == null || (Texts.isNull(node) && ((ScalarNode) node).text().isEmpty())) {
            problems.add(MALFORMED, "The text is empty.", root, "Write the document, or name another file.");
            return Optional.empty();
        }
        if (parser.nextToken() != null) {
            String message = "A second document begins here.";
            problems.add(MALFORMED, message, here(root), "Put each document into a file of its own.");
        }
        extras.refuseComment(root.file());
        return Optional.of(node);
    }

    private Node node(JsonToken token, Place place, int depth) {
        nodes++;
        if (nodes > limits.nodes()) {
            throw tooLarge("The document has more than " + limits.nodes() + " values.", place);
        }
        if (token.isStructStart() && depth == limits.depth()) {
            throw tooLarge("Maps and lists stand in each other more than " + limits.depth() + " deep.", place);
        }
        extras.refuse(token, place);
        return switch (token) {
            case START_OBJECT -> map(place, depth);
            case START_ARRAY -> list(place, depth);
            default -> extras.scalar(token, place);
        };
    }

    private StopReading tooLarge(String message, Place place) {
        problems.add("too-large", message, place, "Split the document, or make it simpler.");
        return new StopReading();
    }

    private MapNode map(Place place, int depth) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Place keyPlace = here(place, key);
            extras.refuseKey(key, keyPlace);
            Node value = node(next(), here(place, key), depth + 1);
            MapNode.Entry earlier = entries.putIfAbsent(key, new MapNode.Entry(key, keyPlace, value));
            if (earlier != null) {
                repeated(earlier, keyPlace);
            }
        }
        return new MapNode(place, List.copyOf(entries.values()));
    }

    private void repeated(MapNode.Entry earlier, Place again) {
        Place first = earlier.keyPlace();
        String message = "The key " + Quotes.quote(earlier.key()) + " stands twice in one map: first at line "
                + first.line() + ", column " + first.column() + ", and again at line " + again.line() + ", column "
                + again.column() + ".";
        problems.add(MALFORMED, message, again, "Keep one of them.");
    }

    private ListNode list(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(node(token, here(place, Integer.toString(items.size())), depth + 1));
        }
        return new ListNode(place, items);
    }

    private JsonToken next() {
        @Nullable JsonToken token = parser.nextToken();
        if (token == null) {
            problems.add(MALFORMED, "The text ends before it is complete.", here(root), "Add what is missing.");
            throw new StopReading();
        }
        extras.refuseComment(root.file());
        return token;
    }

    private Place here(Place at) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(at.file(), location.getLineNr(), location.getColumnNr(), at.pointer());
    }

    private Place here(Place parent, String name) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return parent.child(name, location.getLineNr(), location.getColumnNr());
    }
}
