package city.ordinance.internal.document;

import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a map key by key. The keys asked for are the keys allowed; {@link #done} finds the others. What is wrong is
 * added to the problems, and the reading goes on with empty values. Not thread-safe.
 */
public final class Fields {
    private static final String MALFORMED = "malformed";

    private final MapNode map;
    private final String what;
    private final Problems problems;
    private final Set<String> allowed = new LinkedHashSet<>();

    /**
     * Reads this map.
     *
     * @param map the map
     * @param what what it is, with its article, for messages: {@code a claim}
     * @param problems receives the problems
     */
    public Fields(MapNode map, String what, Problems problems) {
        this.map = map;
        this.what = what;
        this.problems = problems;
    }

    /** Reads this node, which must be a map. */
    public static Optional<Fields> of(Node node, String what, Problems problems) {
        if (node instanceof MapNode map) {
            return Optional.of(new Fields(map, what, problems));
        }
        String message = Character.toUpperCase(what.charAt(0)) + what.substring(1) + " must be a map, not "
                + node.kindLabel() + ".";
        problems.add(MALFORMED, message, node.place(), "Write keys and values here.");
        return Optional.empty();
    }

    /** Where the map begins. */
    public Place place() {
        return map.place();
    }

    /** Where the key stands, or the map if the key is missing. */
    public Place placeOf(String key) {
        return map.entry(key).map(MapNode.Entry::keyPlace).orElse(map.place());
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return map.entry(key).isPresent();
    }

    /** The value of an optional key, whatever it is. */
    public Optional<Node> node(String key) {
        allowed.add(key);
        return map.entry(key).map(MapNode.Entry::value);
    }

    /** The value of a required key, whatever it is; a problem when it is missing. */
    public Optional<Node> requiredNode(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            missing(key, "Add it.");
        }
        return node;
    }

    /** Adds the problem that a key is missing. */
    public void missing(String key, String help) {
        String code = problems.arePacks() ? "missing-key" : MALFORMED;
        problems.add(code, "The key \"" + key + "\" is missing from " + what + ".", map.place(), help);
    }

    /** The text of an optional key. */
    public Optional<String> text(String key) {
        return scalar(key).map(ScalarNode::text);
    }

    /** The text of a required key, or an empty text with a problem. */
    public String requiredText(String key) {
        return requiredScalar(key).map(ScalarNode::text).orElse("");
    }

    /** The text of an optional key, with its place. */
    public Optional<ScalarNode> scalar(String key) {
        return node(key).flatMap(node -> Texts.text(node, key, problems));
    }

    /** The text of a required key, with its place. */
    public Optional<ScalarNode> requiredScalar(String key) {
        return requiredNode(key).flatMap(node -> Texts.text(node, key, problems));
    }

    /** The date of an optional key. */
    public Optional<LocalDate> date(String key) {
        return node(key).flatMap(node -> Texts.date(node, key, problems));
    }

    /** The date of a required key. */
    public Optional<LocalDate> requiredDate(String key) {
        return requiredNode(key).flatMap(node -> Texts.date(node, key, problems));
    }

    /** The map of an optional key. */
    public Optional<Fields> map(String key, String label) {
        return node(key).flatMap(node -> of(node, label, problems));
    }

    /** The map of a required key. */
    public Optional<Fields> requiredMap(String key, String label) {
        return requiredNode(key).flatMap(node -> of(node, label, problems));
    }

    /** The entries, as they stand; no key is allowed by it. */
    public List<MapNode.Entry> entries() {
        return map.entries();
    }

    /** The items of an optional list; empty when it is missing. */
    public List<Node> items(String key) {
        return node(key).map(node -> Texts.items(node, key, problems)).orElse(List.of());
    }

    /** The items of a required list that may not be empty. */
    public List<Node> requiredItems(String key) {
        List<Node> items =
                requiredNode(key).map(node -> Texts.items(node, key, problems)).orElse(List.of());
        if (items.isEmpty()
                && map.entry(key)
                        .filter(entry -> entry.value() instanceof ListNode)
                        .isPresent()) {
            problems.add(MALFORMED, "The list \"" + key + "\" is empty.", placeOf(key), "Add an item.");
        }
        return items;
    }

    /** The texts of an optional list. */
    public List<ScalarNode> texts(String key) {
        return Texts.texts(items(key), key, problems);
    }

    /** The texts of a required list that may not be empty. */
    public List<ScalarNode> requiredTexts(String key) {
        return Texts.texts(requiredItems(key), key, problems);
    }

    /** Each item of a list of maps, read; what cannot be read is left out. */
    public <T> List<T> each(List<Node> items, String label, Function<Fields, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        for (Node item : items) {
            of(item, label, problems).flatMap(read).ifPresent(all::add);
        }
        return all;
    }

    /** Finds the keys that nobody asked for. */
    public void done() {
        String code = problems.arePacks() ? "unknown-key" : "unknown-fact";
        for (MapNode.Entry entry : map.entries()) {
            if (!allowed.contains(entry.key())) {
                String message = Quotes.quote(entry.key()) + " is not a key of " + what + ".";
                String help = Spelling.help(entry.key(), allowed);
                problems.add(code, message, entry.keyPlace(), help);
            }
        }
    }
}
