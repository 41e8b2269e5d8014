package city.ordinance.examples.render;

import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.source.Claim;
import city.ordinance.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Assessments as one self-contained page, readable by people and by XML parsers; it fetches nothing. */
public final class HtmlRenderer extends PageRenderer {
    private static final String CSS = css();

    /** A renderer. */
    public HtmlRenderer() {}

    @Override
    String document(List<Part> parts) {
        List<String> titles =
                parts.stream().map(part -> part.page().title()).distinct().toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String title = titles.size() == 1 ? "" : ": " + part.page().title();
            Article article = new Article("s" + (i + 1), part.claims().orElse(List.of()), out);
            article.write(part.heading() + title, part.page());
            article.claims();
            article.end();
        }
        return document(String.join("; ", titles), out);
    }

    private static String document(String title, StringBuilder articles) {
        StringBuilder out =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.append("<title>").append(escape(title)).append("</title>\n");
        out.append("<style>\n").append(CSS).append("</style>\n</head>\n<body>\n");
        out.append("<header>\n<h1>").append(escape(title)).append("</h1>\n</header>\n<main>\n");
        return out.append(articles).append("</main>\n</body>\n</html>\n").toString();
    }

    private static String escape(String text) {
        return Style.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String css() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("assessment.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One assessment of the page. Claims are linked, so ids begin with the assessment's own. */
    private static final class Article {
        private final String id;
        private final List<Claim> claims;
        private final Set<String> linked;
        private final StringBuilder out;

        Article(String id, List<Claim> claims, StringBuilder out) {
            this.id = id;
            this.claims = claims;
            this.linked = claims.stream().map(Claim::id).collect(Collectors.toSet());
            this.out = out;
        }

        void write(String heading, Page page) {
            out.append("<article aria-labelledby=\"").append(id).append("\">\n");
            out.append("<h2 id=\"")
                    .append(id)
                    .append("\">")
                    .append(escape(heading))
                    .append("</h2>\n");
            paragraph(page.subtitle());
            for (int i = 0; i < page.sections().size(); i++) {
                Page.Section section = page.sections().get(i);
                open(id + "-" + (i + 1), section.heading());
                section.blocks().forEach(this::block);
                out.append("</section>\n");
            }
        }

        void end() {
            out.append("</article>\n");
        }

        private void open(String sectionId, String heading) {
            out.append("<section aria-labelledby=\"").append(sectionId).append("\">\n<h3 id=\"");
            out.append(sectionId).append("\">").append(escape(heading)).append("</h3>\n");
        }

        private void block(Block block) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph.text());
            } else if (block instanceof Items items) {
                items.caption().ifPresent(this::paragraph);
                String list = items.ordered() ? "ol" : "ul";
                out.append('<').append(list).append(">\n");
                items.items().forEach(this::item);
                out.append("</").append(list).append(">\n");
            } else if (block instanceof Page.Sources sources) {
                out.append("<ul>\n");
                sources.sources().forEach(this::source);
                out.append("</ul>\n");
            }
        }

        private void source(Source source) {
            String title = escape(source.title());
            String linked = Sources.link(source)
                    .map(address -> "<a href=\"" + escape(address) + "\">" + title + "</a>")
                    .orElse(title);
            out.append("<li><strong>Source</strong>: ").append(linked).append(", ");
            out.append(escape(Sources.details(source))).append("</li>\n");
        }

        private void paragraph(String text) {
            out.append("<p>").append(escape(text)).append("</p>\n");
        }

        private void item(Item item) {
            out.append("<li>");
            if (!item.lead().isEmpty()) {
                out.append("<strong>").append(escape(item.lead())).append("</strong>: ");
            }
            out.append(escape(item.text()));
            if (!item.cites().isEmpty()) {
                String cites = item.cites().stream().map(this::cite).collect(Collectors.joining(", "));
                out.append(" <span class=\"cites\">(")
                        .append(item.citing())
                        .append(cites)
                        .append(")</span>");
            }
            out.append(item.more().isEmpty() ? "" : ". " + escape(item.more()));
            out.append("</li>\n");
        }

        private String cite(String claim) {
            String text = escape(claim);
            return linked.contains(claim) ? "<a href=\"#" + id + "-" + text + "\">" + text + "</a>" : text;
        }

        void claims() {
            if (claims.isEmpty()) {
                return;
            }
            open(id + "-claims", Claims.HEADING);
            out.append("<dl>\n");
            for (Claim claim : claims) {
                String claimId = escape(claim.id());
                out.append("<dt id=\"")
                        .append(id)
                        .append('-')
                        .append(claimId)
                        .append("\">")
                        .append(claimId);
                out.append("</dt>\n<dd>").append(escape(Claims.text(claim))).append("</dd>\n");
            }
            out.append("</dl>\n</section>\n");
        }
    }
}
