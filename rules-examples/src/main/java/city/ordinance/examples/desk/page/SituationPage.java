package city.ordinance.examples.desk.page;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.source.Freshness;

/** The page of one situation: the question, the answers, and the result; or the result alone, to be printed. */
final class SituationPage {
    private final View view;
    private final Cites cites;

    SituationPage(View view) {
        this.view = view;
        this.cites = new Cites(view);
    }

    Reply reply() {
        String title = View.capital(view.type().label());
        String prefix = unanswered() ? "Error: " : "";
        return PageLayout.page(200, prefix + title, main -> {
            errors(main);
            main.el("h1", title);
            main.el("p", view.pack().title() + ". As of " + view.asOf().day() + ".", "class", "lead");
            banners(main);
            if (view.state().is(State.PRINT)) {
                printed(main);
            } else {
                desk(main);
            }
        });
    }

    /** Whether the form came back without an answer to its question. */
    private boolean unanswered() {
        return view.state()
                .option(State.ASKED)
                .filter(fact -> !view.state().facts().containsKey(fact))
                .isPresent();
    }

    private void errors(Html html) {
        if (unanswered()) {
            html.in(
                    "div",
                    box -> {
                        box.el("h2", "There is a problem", "id", "problem");
                        box.in(
                                "ul",
                                list -> list.in(
                                        "li",
                                        li -> li.link("#answer", "Choose one of the answers, or \"I do not know\".")));
                    },
                    "class",
                    "card error-summary",
                    "role",
                    "alert",
                    "aria-labelledby",
                    "problem");
        }
    }

    private void banners(Html html) {
        if (DeskLibrary.fictional(view.pack())) {
            html.in(
                    "p",
                    p -> p.el("strong", "Fictional place. ").text("Nobody should rely on this."),
                    "class",
                    "banner");
        }
        if (view.assessment().pack().freshness() != Freshness.FRESH) {
            String state = view.assessment().pack().freshness() == Freshness.EXPIRED ? "expired" : "due for review";
            html.in(
                    "p",
                    p -> p.el("strong", "This reading is " + state + ". ")
                            .text("See the notices below before relying on it."),
                    "class",
                    "banner");
        }
    }

    private void desk(Html html) {
        html.in(
                "div",
                columns -> columns.in("div", this::ask, "class", "ask").in("div", this::answer, "class", "answer"),
                "class",
                "columns");
    }

    private void ask(Html html) {
        new QuestionForm(view, unanswered()).write(html);
        new AnswerList(view).write(html);
    }

    private void answer(Html html) {
        view.state().option(State.WHY).ifPresent(subject -> new ExplanationPart(view, cites).write(html, subject));
        Result result = new Result(view, cites);
        result.write(html);
        new NotConcluded(view).write(html);
        Graphs.write(html, view);
        String print = view.state().plain().with(State.VIEW, State.PRINT).url();
        html.in("p", p -> p.link(print, "A page to print, with its receipt"));
        result.rest(html);
    }

    private void printed(Html html) {
        html.in("p", p -> p.link(view.state().plain().url(), "Back to the questions"), "class", "no-print");
        html.in("section", part -> {
            part.el("h2", "The facts as described", "id", "facts");
            if (view.state().facts().isEmpty()) {
                part.el("p", "Nothing was given but the kind of situation.");
                return;
            }
            part.in(
                    "dl",
                    list -> view.state()
                            .facts()
                            .forEach((fact, value) -> list.in(
                                    "div",
                                    row -> row.el("dt", View.capital(view.fact(fact)))
                                            .el(
                                                    "dd",
                                                    value.isEmpty()
                                                            ? "Not known"
                                                            : View.capital(view.value(fact, value))),
                                    "class",
                                    "row")),
                    "class",
                    "said");
        });
        Result result = new Result(view, cites);
        result.write(html);
        result.rest(html);
    }
}
