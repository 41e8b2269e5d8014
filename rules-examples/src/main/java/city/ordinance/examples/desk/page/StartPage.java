package city.ordinance.examples.desk.page;

import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.pack.PackInfo;
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
                    "p",
                    "Answer a few questions, each of which you may leave open, and see what the published source lets one"
                            + " conclude, what depends on what, and what it leaves open.",
                    "class",
                    "lead");
            library.all().stream()
                    .filter(book -> state.pack().isEmpty() || book.pack().id().equals(state.pack()))
                    .forEach(book -> city(main, book));
        });
    }

    private void city(Html html, Rulebook rulebook) {
        PackInfo pack = rulebook.pack();
        String id = "city-" + pack.id();
        html.in(
                "section",
                section -> {
                    section.el("h2", pack.title(), "id", id);
                    if (DeskLibrary.fictional(pack)) {
                        section.in(
                                "p",
                                p -> p.el("span", "fictional", "class", "tag")
                                        .text(" This place does not exist; it shows what a second city looks like."));
                    }
                    section.in(
                            "ul",
                            list -> pack.types()
                                    .forEach(type -> list.in(
                                            "li",
                                            li -> li.link(
                                                    new State(
                                                                    pack.id(),
                                                                    type.code(),
                                                                    Map.of(),
                                                                    state.plain()
                                                                            .options())
                                                            .url(),
                                                    View.capital(type.label())))),
                            "class",
                            "choices");
                    pack.sources()
                            .forEach(source -> section.in(
                                    "p", p -> p.text("Source: ").source(source).text("."), "class", "quiet"));
                },
                "class",
                "card",
                "aria-labelledby",
                id);
    }
}
