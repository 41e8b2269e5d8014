package city.ordinance.examples.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Assessments as one self-contained page, readable by people and by XML parsers; it fetches nothing. */
public final class HtmlRenderer extends Renderer {
    private static final String CSS = css();

    /** A renderer. */
    public HtmlRenderer() {}

    @Override
    String document(List<Part> parts) {
        List<String> titles =
                parts.stream().map(part -> part.page().title()).distinct().toList();
        Html articles = new Html();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String title = titles.size() == 1 ? "" : ": " + part.page().title();
            article(articles, "s" + (i + 1), part.heading() + title, part);
        }
        String title = String.join("; ", titles);
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + new Html().el("title", title) + "\n<style>\n" + CSS + "</style>\n</head>\n<body>\n<header>\n"
                + new Html().el("h1", title) + "\n</header>\n<main>\n" + articles + "</main>\n</body>\n</html>\n";
    }

    /** One assessment of the page. Claims are linked, so ids begin with the assessment's own. */
    private static void article(Html html, String id, String heading, Part part) {
        HtmlBlocks blocks = new HtmlBlocks(html, id + "-", part.claims().orElse(List.of()), Optional.empty());
        html.in("article", List.of("aria-labelledby", id), article -> {
                    article.line().el("h2#" + id, heading).line();
                    blocks.paragraph(part.page().subtitle());
                    int place = 0;
                    for (Page.Section section : part.page().sections()) {
                        place++;
                        blocks.section(id + "-" + place, section);
                    }
                    blocks.claims(id + "-claims");
                })
                .line();
    }

    private static String css() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("assessment.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
