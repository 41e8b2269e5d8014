package city.ordinance.internal.form;

import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The members of an object that was read, with stand-ins for what was wrong. */
public final class Members {
    private final Map<String, Object> read;
    private final Optional<Node> node;
    private final Reading reading;

    Members(Map<String, Object> read, Optional<Node> node, Reading reading) {
        this.read = read;
        this.node = node;
        this.reading = reading;
    }

    /** The member of an object with this name. */
    public static Optional<Node> node(Node node, String name) {
        return node instanceof MapNode map ? map.entry(name).map(MapNode.Entry::value) : Optional.empty();
    }

    /** The text of the member of an object with this name; empty when it has none. */
    public static String text(Node node, String name) {
        return node(node, name)
                .filter(ScalarNode.class::isInstance)
                .map(found -> ((ScalarNode) found).text())
                .orElse("");
    }

    /** What was read. INVARIANT: the caller names the type of the member's form. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <M> M get(String name) {
        return (M) Objects.requireNonNull(read.get(name), name);
    }

    /** Whether the object's form has a member with this name. */
    public boolean has(String name) {
        return read.containsKey(name);
    }

    /** Whether the member is there, and is a text. */
    public boolean isText(String name) {
        return is(name, ScalarNode.Kind.STRING);
    }

    /** Whether the member is there, and is a number. */
    boolean isNumber(String name) {
        return is(name, ScalarNode.Kind.NUMBER);
    }

    /** Whether the member is there, and is a list. */
    boolean isList(String name) {
        return node.flatMap(found -> node(found, name))
                .filter(ListNode.class::isInstance)
                .isPresent();
    }

    private boolean is(String name, ScalarNode.Kind kind) {
        return node.flatMap(found -> node(found, name))
                .filter(found -> found instanceof ScalarNode scalar && scalar.kind() == kind)
                .isPresent();
    }

    /** Notes that a text that is there is none of those known. */
    void oneOf(String name, String text, String what, Collection<String> known) {
        if (isText(name) && !known.contains(text)) {
            malformed(name, Quotes.quote(text) + " is not " + what + ".", Spelling.help(text, known));
        }
    }

    /** The place of a member that is an object; what is noted there says so. */
    public Members within(String name) {
        return new Members(Map.of(), node.flatMap(found -> node(found, name)), reading);
    }

    /** Whether the object is there. */
    public boolean present() {
        return node.filter(MapNode.class::isInstance).isPresent();
    }

    /** The key under which the object stands in a map. */
    public String key() {
        return reading.key();
    }

    /** Whether the object is there, and the member says this. */
    public boolean says(String name, String text) {
        return node.filter(found -> text(found, name).equals(text)).isPresent();
    }

    /** Notes that something is wrong with a member, where it stands, or else where the object does. */
    public void malformed(String name, String message, String help) {
        node.filter(MapNode.class::isInstance)
                .ifPresent(
                        object -> reading.malformed(message, node(object, name).orElse(object), help));
    }
}
