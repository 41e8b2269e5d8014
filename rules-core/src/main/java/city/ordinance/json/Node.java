package city.ordinance.json;

import java.util.List;
import java.util.Map;

/**
 * A part of a JSON or YAML document that knows its place.
 *
 * @param kind its kind
 * @param text a text's or number's characters, {@code true} or {@code false}; otherwise empty
 * @param items a list's items; otherwise empty
 * @param members an object's members, in the order of the document; otherwise empty
 * @param where its JSON pointer, or line and column for the whole document
 */
record Node(Kind kind, String text, List<Node> items, Map<String, Node> members, String where) {

    /** The kinds, by what a person calls one. */
    enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null"),
        /** What stands for a member that is not there. */
        ABSENT("nothing");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Node object(Map<String, Node> members, String where) {
        return new Node(Kind.OBJECT, "", List.of(), members, where);
    }

    static Node list(List<Node> items, String where) {
        return new Node(Kind.LIST, "", items, Map.of(), where);
    }

    static Node scalar(Kind kind, String text, String where) {
        return new Node(kind, text, List.of(), Map.of(), where);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
