package city.ordinance.examples.render;

import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.source.Source;
import java.util.List;
import java.util.Optional;

/** Assessments as text that a clerk can read aloud, wrapped to a width. */
public final class TextRenderer extends Renderer {
    /** The width when none is known. */
    public static final int DEFAULT_WIDTH = 100;

    private final int width;
    private final Style style;

    /**
     * A renderer.
     *
     * @param width the longest line, in characters
     * @param color whether terminal colors may be used
     */
    public TextRenderer(int width, boolean color) {
        this.width = width;
        this.style = color ? Style.COLOR : Style.PLAIN;
    }

    @Override
    String document(List<Part> parts) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            if (!part.alone()) {
                out.append(out.isEmpty() ? "" : "\n")
                        .append(Style.bold(part.heading()))
                        .append("\n\n");
            }
            page(part.page(), out);
        }
        return style.apply(out.toString());
    }

    String render(Page page) {
        return document(List.of(new Part("", true, page, Optional.empty())));
    }

    /** Sections alone, without a title. */
    String sections(List<Section> sections) {
        StringBuilder out = new StringBuilder();
        sections.forEach(section -> section(section, out));
        return style.apply(out.toString());
    }

    private void page(Page page, StringBuilder out) {
        line("", Style.bold(page.title()), out);
        line("", Style.clean(page.subtitle()), out);
        page.sections().forEach(section -> {
            out.append('\n');
            section(section, out);
        });
    }

    private void section(Section section, StringBuilder out) {
        out.append(Style.bold(section.heading())).append('\n');
        section.blocks().forEach(block -> block(block, out));
    }

    private void block(Block block, StringBuilder out) {
        if (block instanceof Paragraph paragraph) {
            line("  ", Style.clean(paragraph.text()), out);
        } else if (block instanceof Items items) {
            items.caption().ifPresent(caption -> line("  ", Style.clean(caption), out));
            for (int i = 0; i < items.items().size(); i++) {
                String bullet = items.ordered() ? "  " + (i + 1) + ". " : "  - ";
                line(bullet, text(items.items().get(i)), out);
            }
        } else if (block instanceof Page.Sources sources) {
            sources.sources().forEach(source -> line("  - ", Style.clean(text(source)), out));
        }
    }

    private static String text(Item item) {
        String lead = item.lead().isEmpty() ? "" : Style.clean(item.lead()) + ": ";
        String cites = item.cites().isEmpty()
                ? ""
                : " " + Style.dim("(" + item.citing() + String.join(", ", item.cites()) + ")");
        String more = item.more().isEmpty() ? "" : ". " + Style.clean(item.more());
        return lead + Style.clean(item.text()) + cites + more;
    }

    private static String text(Source source) {
        String address = source.address().map(found -> ". " + found).orElse("");
        return "Source: \"" + source.title() + "\", " + Sources.details(source) + address;
    }

    private void line(String first, String text, StringBuilder out) {
        out.append(Wrap.lines(first, text, width)).append('\n');
    }
}
