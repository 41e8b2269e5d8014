package city.ordinance.examples.desk.page;

import city.ordinance.examples.desk.api.Library;
import city.ordinance.examples.desk.http.Reply;
import city.ordinance.source.Freshness;

/** The page of one situation: the question, the answers, and the result; or the result alone, to be printed. */
final class SituationPage {
    private static final String PRINT = "print";

    private final View view;
    private final Cites cites;

    SituationPage(View view) {
        this.view = view;
        this.cites = new Cites(view);
    }

    Reply reply() {
        String title = View.capital(view.type().label());
        String prefix = unanswered() ? "Error: " : "";
        return Layout.page(200, prefix + title, main -> {
            errors(main);
            main.el("h1", title);
            main.el("p", view.pack().title() + ". As of " + view.asOf().day() + ".", "class", "lead");
            banners(main);
            if (view.state().is(PRINT)) {
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
        if (Library.fictional(view.rulebook())) {
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
                columns -> {
                    columns.in(
                            "div",
                            left -> {
                                new QuestionForm(view, unanswered()).write(left);
                                new AnswerList(view).write(left);
                            },
                            "class",
                            "ask");
                    columns.in(
                            "div",
                            right -> {
                                view.state()
                                        .option(State.WHY)
                                        .ifPresent(subject -> new Explained(view, cites).write(right, subject));
                                Result result = new Result(view, cites);
                                result.write(right);
                                result.rest(right, false);
                                right.in(
                                        "p",
                                        p -> p.link(
                                                view.state()
                                                        .plain()
                                                        .with(State.VIEW, PRINT)
                                                        .url(),
                                                "A page to print, with its receipt"));
                            },
                            "class",
                            "answer");
                },
                "class",
                "columns");
    }

    private void printed(Html html) {
        html.in("p", p -> p.link(view.state().plain().url(), "Back to the questions"), "class", "no-print");
        Outcome.part(html, "facts", "The facts as described", part -> {
            if (view.state().facts().isEmpty()) {
                part.el("p", "Nothing was given but the kind of situation.");
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
        result.rest(html, true);
    }
}
