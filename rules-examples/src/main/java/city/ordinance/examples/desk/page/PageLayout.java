package city.ordinance.examples.desk.page;

import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.render.Html;
import java.util.List;

/** What every page has around its content. */
final class PageLayout {
    private PageLayout() {}

    static Reply page(int status, String title, Html.Content content) {
        Html html = new Html();
        html.in("html", List.of("lang", "en"), root -> {
            root.in("head", head -> head(head, title));
            root.in("body", body -> body(body, content));
        });
        return Reply.of(status, Reply.HTML, "<!DOCTYPE html>\n" + html + "\n");
    }

    private static void head(Html html, String title) {
        html.lone("meta", "charset", "utf-8");
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.lone("meta", "name", "color-scheme", "content", "light dark");
        html.el("title", title + " - City desk");
        html.lone("link", "rel", "stylesheet", "href", "/assets/desk.css");
        html.lone("link", "rel", "icon", "type", "image/svg+xml", "href", "/assets/icon.svg");
        html.el("script", List.of("src", "/assets/desk.js", "defer", ""), "");
    }

    private static void body(Html html, Html.Content content) {
        html.el("a.skip", List.of("href", "#main"), "Skip to the content");
        html.in("header", header -> header.in("p.brand", p -> p.link("/", "City desk")));
        html.in("main#main", List.of("tabindex", "-1"), content);
        html.in("footer", footer -> {
            footer.el("p", "General information, not legal advice, and not a publication of any city.");
            footer.in(
                    "p",
                    p -> p.text("The same answers for programs: ")
                            .link("/openapi.json", "HTTP API")
                            .text(", ")
                            .link("/open311/v2/services.json", "Open311")
                            .text("."));
        });
        html.el("div#live.vh", List.of("role", "status"), "");
    }
}
