package city.ordinance.examples.render;

import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.source.Claim;
import city.ordinance.source.Source;
import java.util.List;

/** Assessments as Markdown. */
public final class MarkdownRenderer extends Renderer {
    /** A renderer. */
    public MarkdownRenderer() {}

    @Override
    String document(List<Part> parts) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            page(part.alone() ? "" : part.heading() + ": ", part.page(), out);
            part.claims().ifPresent(claims -> claims(claims, out));
        }
        return out.toString();
    }

    private static void claims(List<Claim> claims, StringBuilder out) {
        if (claims.isEmpty()) {
            return;
        }
        out.append("\n## ").append(Claims.HEADING).append("\n\n");
        claims.forEach(claim -> out.append("- **" + escape(claim.id()) + "**: " + escape(Claims.text(claim)) + "\n"));
    }

    private static void page(String of, Page page, StringBuilder out) {
        out.append(out.isEmpty() ? "" : "\n").append("# ").append(escape(of + page.title()));
        out.append("\n\n").append(escape(page.subtitle())).append('\n');
        for (Page.Section section : page.sections()) {
            out.append("\n## ").append(escape(section.heading())).append('\n');
            section.blocks().forEach(block -> block(block, out));
        }
    }

    private static void block(Block block, StringBuilder out) {
        out.append('\n');
        if (block instanceof Paragraph paragraph) {
            out.append(escape(paragraph.text())).append('\n');
        } else if (block instanceof Items items) {
            items.caption().ifPresent(caption -> out.append(escape(caption)).append("\n\n"));
            for (int i = 0; i < items.items().size(); i++) {
                out.append(items.ordered() ? (i + 1) + ". " : "- ")
                        .append(text(items.items().get(i)))
                        .append('\n');
            }
        } else if (block instanceof Page.Sources sources) {
            sources.sources().forEach(source -> out.append(text(source)).append('\n'));
        }
    }

    private static String text(Source source) {
        String title = escape(source.title());
        String linked = Sources.link(source)
                .map(address -> "[" + title + "](<" + address + ">)")
                .orElse(title);
        return "- **Source**: " + linked + ", " + escape(Sources.details(source));
    }

    private static String text(Item item) {
        String lead = item.lead().isEmpty() ? "" : "**" + escape(item.lead()) + "**: ";
        String cites =
                item.cites().isEmpty() ? "" : " (" + escape(item.citing() + String.join(", ", item.cites())) + ")";
        String more = item.more().isEmpty() ? "" : ". " + escape(item.more());
        return lead + escape(item.text()) + cites + more;
    }

    private static String escape(String text) {
        return Style.clean(text).replaceAll("([\\\\`*_\\[\\]<>#|~!]|&(?=[#a-zA-Z]))", "\\\\$1");
    }
}
