package city.ordinance.examples.desk.page;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.render.Html;
import city.ordinance.examples.render.Words;
import city.ordinance.pack.PackInfo;
import java.util.List;
import java.util.Map;

/** The first page: which city, and which kind of situation. */
final class StartPage {
    private final DeskLibrary library;
    private final State state;

    StartPage(DeskLibrary library, State state) {
        this.library = library;
        this.state = state;
    }

    Reply reply() {
        return PageLayout.page(200, "What is it about?", main -> {
            main.el("h1", "What is it about?");
            main.el(
                    "p.lead",
                    "Answer a few questions, each of which you may leave open, and see what the published source lets one"
                            + " conclude, what depends on what, and what it leaves open.");
            library.packs().stream()
                    .filter(pack -> state.pack().isEmpty() || pack.id().equals(state.pack()))
                    .forEach(pack -> city(main, pack));
        });
    }

    private void city(Html html, PackInfo pack) {
        String id = "city-" + pack.id();
        html.in("section.card", List.of("aria-labelledby", id), section -> {
            section.el("h2", List.of("id", id), pack.title());
            if (pack.jurisdiction().fictional()) {
                section.in(
                        "p",
                        p -> p.el("span.tag", "fictional")
                                .text(" This place does not exist; it shows what a second city looks like."));
            }
            section.in(
                    "ul.choices",
                    list -> pack.types().forEach(type -> {
                        State begun = new State(
                                pack.id(), type.code(), Map.of(), state.plain().options());
                        list.in("li", li -> li.link(begun.url(), Words.capital(type.label())));
                    }));
            pack.sources()
                    .forEach(source -> section.in(
                            "p.quiet", p -> p.text("Source: ").source(source).text(".")));
        });
    }
}
