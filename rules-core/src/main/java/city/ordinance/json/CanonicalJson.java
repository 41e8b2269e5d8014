package city.ordinance.json;

import city.ordinance.internal.document.ListNode;
import city.ordinance.internal.document.MapNode;
import city.ordinance.internal.document.Node;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.TreeReader;
import city.ordinance.internal.form.CanonicalWriter;
import city.ordinance.internal.form.EcmaNumber;
import city.ordinance.internal.text.Quotes;
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
        Node root = TreeReader.json(json);
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
        if (node instanceof MapNode map) {
            object(map, out);
        } else if (node instanceof ListNode list) {
            out.startList();
            list.items().forEach(item -> write(item, out));
            out.endList();
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar, out);
        }
    }

    private static void object(MapNode map, CanonicalWriter out) {
        Map<String, Node> members = new TreeMap<>();
        map.entries().forEach(entry -> members.put(entry.key(), entry.value()));
        out.startObject();
        members.forEach((key, value) -> {
            out.name(key);
            write(value, out);
        });
        out.endObject();
    }

    private static void scalar(ScalarNode scalar, CanonicalWriter out) {
        switch (scalar.kind()) {
            case STRING -> out.text(scalar.text());
            case NUMBER -> out.literal(number(scalar));
            case BOOLEAN -> out.literal(scalar.text());
            case NULL -> out.literal("null");
        }
    }

    private static String number(ScalarNode number) {
        double value = Double.parseDouble(number.text());
        if (Double.isInfinite(value)) {
            throw new ProblemException(new Problem(
                    ProblemCode.MALFORMED,
                    "The number " + Quotes.visible(number.text(), 20) + " is too large.",
                    number.place().toString(),
                    "It has no canonical form; change it."));
        }
        return EcmaNumber.format(value);
    }
}
