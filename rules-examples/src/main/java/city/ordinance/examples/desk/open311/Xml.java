package city.ordinance.examples.desk.open311;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists and texts as the XML of Open311: a map's members are elements, a list named {@code values} holds
 * elements named {@code value}, and null is an empty element.
 */
final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private final StringBuilder out = new StringBuilder(DECLARATION);

    private Xml() {}

    /** A document whose root has this name. */
    static String document(String root, @Nullable Object value) {
        Xml xml = new Xml();
        xml.element(root, value);
        return xml.out.append('\n').toString();
    }

    private void element(String name, @Nullable Object value) {
        out.append('<').append(name).append('>');
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> element(String.valueOf(key), member));
        } else if (value instanceof List<?> list) {
            String item = singular(name);
            list.forEach(member -> element(item, member));
        } else if (value != null) {
            out.append(escape(value.toString()));
        }
        out.append("</").append(name).append('>');
    }

    private static String singular(String plural) {
        return switch (plural) {
            case "service_requests" -> "request";
            default -> plural.substring(0, plural.length() - 1);
        };
    }

    /** The text without the characters that XML 1.0 has no place for, and with its markup escaped. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(Xml::allowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&apos;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
