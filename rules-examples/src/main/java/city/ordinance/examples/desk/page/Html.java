package city.ordinance.examples.desk.page;

import city.ordinance.examples.render.Sources;
import city.ordinance.source.Source;
import java.util.function.Consumer;

/** Writes HTML. All text and every attribute value is escaped; tag and attribute names come from the desk alone. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Writes what stands in an element. */
    @FunctionalInterface
    interface Content extends Consumer<Html> {}

    /** The text as it stands in HTML, without control characters. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(c -> c >= 0x20 || c == '\n' || c == '\t').forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /**
     * An element with this content. Attributes are names and values, one after the other; an empty name is left out.
     */
    Html in(String tag, Content content, String... attributes) {
        open(tag, attributes);
        content.accept(this);
        return close(tag);
    }

    /** An element with this text. */
    Html el(String tag, String text, String... attributes) {
        return in(tag, html -> html.text(text), attributes);
    }

    /** An element without content. */
    Html lone(String tag, String... attributes) {
        return open(tag, attributes);
    }

    /** Text. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** A link. */
    Html link(String href, String text, String... attributes) {
        String[] all = new String[attributes.length + 2];
        all[0] = "href";
        all[1] = href;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return el("a", text, all);
    }

    /** A source by its title, with a link where it has an address, and what else there is to know of it. */
    Html source(Source source) {
        Sources.link(source).ifPresentOrElse(address -> link(address, source.title()), () -> text(source.title()));
        return text(", " + Sources.details(source));
    }

    /** Text that only a screen reader reads. */
    Html hidden(String text) {
        return el("span", text, "class", "vh");
    }

    private Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    private Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** The document. */
    String document() {
        return "<!DOCTYPE html>\n" + out + "\n";
    }
}
