package city.ordinance.json;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of a JSON text (RFC 8785): one text for all that say the same, so that it can be hashed. Keys are
 * sorted by UTF-16 code units, numbers are as ECMAScript prints them, nothing is escaped that need not be, and there is
 * no space.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The canonical form.
     *
     * @param json a JSON text
     * @return the canonical form
     * @throws ProblemException when the text is not JSON, has a key twice, a number beyond double precision's range, or
     *     half a surrogate pair
     */
    public static String of(String json) {
        Node root = Documents.parseJson(json);
        CanonicalWriter out = new CanonicalWriter();
        write(root, out);
        return out.toString();
    }

    /**
     * The canonical form in UTF-8, as it is hashed.
     *
     * @param json a JSON text
     * @return the bytes of the canonical form
     * @throws ProblemException as {@link #of} does
     */
    public static byte[] bytes(String json) {
        return of(json).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Node node, CanonicalWriter out) {
        switch (node.kind()) {
            case OBJECT -> object(node, out);
            case LIST -> out.list(node.items(), item -> write(item, out));
            case TEXT -> string(node.text(), node, out);
            case NUMBER -> out.literal(number(node));
            case BOOLEAN -> out.literal(node.text());
            case NULL, ABSENT -> out.literal("null");
        }
    }

    private static void object(Node node, CanonicalWriter out) {
        out.open('{');
        for (Map.Entry<String, Node> member : new TreeMap<>(node.members()).entrySet()) {
            checked(member.getKey(), node, () -> out.name(member.getKey()));
            write(member.getValue(), out);
        }
        out.close('}');
    }

    private static void string(String text, Node node, CanonicalWriter out) {
        checked(text, node, () -> out.string(text));
    }

    private static void checked(String text, Node node, Runnable write) {
        try {
            write.run();
        } catch (IllegalArgumentException e) {
            throw refused("The text \"" + Excerpts.from(text, 1, 1) + "\" holds half a surrogate pair.", node);
        }
    }

    private static String number(Node node) {
        double value = Double.parseDouble(node.text());
        if (Double.isInfinite(value)) {
            throw refused("The number " + Excerpts.from(node.text(), 1, 1) + " is too large.", node);
        }
        return EcmaNumber.format(value);
    }

    private static ProblemException refused(String message, Node node) {
        return new ProblemException(
                new Problem(ProblemCode.MALFORMED, message, node.where(), "It has no canonical form; change it."));
    }
}
