package city.ordinance.examples.render;

import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import java.util.List;
import java.util.stream.Collectors;

/** Assessments as text that a clerk can read aloud, wrapped to a width. */
public final class TextRenderer implements Renderer {
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
    public String render(List<Answer> answers) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.size() > 1) {
                out.append(i == 0 ? "" : "\n")
                        .append(Style.bold("Situation " + (i + 1) + " of " + answers.size()))
                        .append("\n\n");
            }
            page(Composer.page(answers.get(i)), out);
        }
        return style.apply(out.toString());
    }

    String render(Page page) {
        StringBuilder out = new StringBuilder();
        page(page, out);
        return style.apply(out.toString());
    }

    @Override
    public String explain(List<Explained> explained) {
        return explained.stream()
                .map(ExplanationComposer::page)
                .map(this::render)
                .collect(Collectors.joining("\n"));
    }

    private void page(Page page, StringBuilder out) {
        line("", Style.bold(page.title()), out);
        line("", Style.clean(page.subtitle()), out);
        for (Section section : page.sections()) {
            out.append('\n').append(Style.bold(section.heading())).append('\n');
            section.blocks().forEach(block -> block(block, out));
        }
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
        }
    }

    private static String text(Item item) {
        String lead = item.lead().isEmpty() ? "" : Style.clean(item.lead()) + ": ";
        String interpreted = item.interpreted() ? " [interpreted]" : "";
        String cites = item.cites().isEmpty() ? "" : " " + Style.dim("(" + String.join(", ", item.cites()) + ")");
        String more = item.more().isEmpty() ? "" : ". " + Style.clean(item.more());
        return lead + Style.clean(item.text()) + interpreted + cites + more;
    }

    private void line(String first, String text, StringBuilder out) {
        out.append(Wrap.lines(first, text, width)).append('\n');
    }
}
