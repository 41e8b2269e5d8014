package city.ordinance.examples.desk.page;

import city.ordinance.examples.desk.http.Reply;

/** What every page has around its content. */
final class PageLayout {
    private PageLayout() {}

    static Reply page(int status, String title, Html.Content content) {
        Html html = new Html();
        html.in(
                "html",
                root -> {
                    root.in("head", head -> head(head, title));
                    root.in("body", body -> body(body, content));
                },
                "lang",
                "en");
        return Reply.of(status, Reply.HTML, html.document());
    }

    private static void head(Html html, String title) {
        html.lone("meta", "charset", "utf-8");
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.lone("meta", "name", "color-scheme", "content", "light dark");
        html.el("title", title + " - City desk");
        html.lone("link", "rel", "stylesheet", "href", "/assets/desk.css");
        html.lone("link", "rel", "icon", "type", "image/svg+xml", "href", "/assets/icon.svg");
        html.el("script", "", "src", "/assets/desk.js", "defer", "");
    }

    private static void body(Html html, Html.Content content) {
        html.link("#main", "Skip to the content", "class", "skip");
        html.in("header", header -> header.in("p", p -> p.link("/", "City desk"), "class", "brand"));
        html.in("main", content, "id", "main", "tabindex", "-1");
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
        html.el("div", "", "id", "live", "role", "status", "class", "vh");
    }
}
