package city.ordinance.examples.render;

import city.ordinance.source.Source;
import java.util.List;
import java.util.function.Consumer;

/** Writes HTML. All text and every attribute value is escaped; tag and attribute names come from the program alone. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Nothing yet. */
    public Html() {}

    /** Writes what stands in an element. */
    @FunctionalInterface
    public interface Content extends Consumer<Html> {}

    /**
     * An element with this content.
     *
     * @param tag its name, with its id and its class if it has them, as in {@code p#id.class}
     * @param attributes names and values, one after the other; an empty name is left out
     */
    public Html in(String tag, List<String> attributes, Content content) {
        open(tag, attributes);
        content.accept(this);
        out.append("</").append(tag.replaceFirst("[#.].*", "")).append('>');
        return this;
    }

    /** An element with this content. */
    public Html in(String tag, Content content) {
        return in(tag, List.of(), content);
    }

    /** An element with this text. */
    public Html el(String tag, List<String> attributes, String text) {
        return in(tag, attributes, html -> html.text(text));
    }

    /** An element with this text. */
    public Html el(String tag, String text) {
        return el(tag, List.of(), text);
    }

    /** An element without content. */
    public Html lone(String tag, String... attributes) {
        return open(tag, List.of(attributes));
    }

    /** Text. */
    public Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** The end of a line. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** A link. */
    public Html link(String href, String text) {
        return el("a", List.of("href", href), text);
    }

    /** A source by its title, with a link where it has an address, and what else there is to know of it. */
    public Html source(Source source) {
        Sources.link(source).ifPresentOrElse(address -> link(address, source.title()), () -> text(source.title()));
        return text(", " + Sources.details(source));
    }

    /** Text that only a screen reader reads. */
    public Html hidden(String text) {
        return text.isEmpty() ? this : el("span.vh", text);
    }

    private Html open(String tag, List<String> attributes) {
        String[] names = tag.split("(?=[#.])", 0);
        out.append('<').append(names[0]);
        for (int i = 1; i < names.length; i++) {
            attribute(names[i].startsWith("#") ? "id" : "class", names[i].substring(1));
        }
        for (int i = 0; i < attributes.size(); i += 2) {
            attribute(attributes.get(i), attributes.get(i + 1));
        }
        out.append('>');
        return this;
    }

    private void attribute(String name, String value) {
        if (!name.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
    }

    private static String escape(String text) {
        return Style.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
