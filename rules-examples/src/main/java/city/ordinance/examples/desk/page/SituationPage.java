package city.ordinance.examples.desk.page;

import city.ordinance.examples.desk.http.Reply;
import city.ordinance.examples.render.AnswerHtml;
import city.ordinance.examples.render.Html;
import city.ordinance.examples.render.Words;
import city.ordinance.source.Freshness;
import java.util.List;

/** The page of one situation: the question, the answers, and the result; or the result alone, to be printed. */
final class SituationPage {
    private final View view;

    SituationPage(View view) {
        this.view = view;
    }

    Reply reply() {
        String title = Words.capital(view.type().label());
        String prefix = unanswered() ? "Error: " : "";
        return PageLayout.page(200, prefix + title, main -> {
            errors(main);
            main.el("h1", title);
            main.el("p.lead", view.pack().title() + ". As of " + view.asOf().day() + ".");
            banners(main);
            AnswerHtml answer = new AnswerHtml(
                    main,
                    view.pack(),
                    view.assessment(),
                    view.state().option(State.WHY).map(view.assessment()::explain),
                    view.state().plain()::asking);
            if (view.state().is(State.PRINT)) {
                main.in("p.no-print", p -> p.link(view.state().plain().url(), "Back to the questions"));
                new Result(view, answer).write(main);
                rest(answer);
            } else {
                main.in(
                        "div.columns",
                        columns -> columns.in("div.ask", this::ask).in("div.answer", column -> answer(column, answer)));
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
            html.in("div.card error-summary", List.of("role", "alert", "aria-labelledby", "problem"), box -> {
                box.el("h2#problem", "There is a problem");
                box.in(
                        "ul",
                        list -> list.in(
                                "li", li -> li.link("#answer", "Choose one of the answers, or \"I do not know\".")));
            });
        }
    }

    private void banners(Html html) {
        if (view.pack().jurisdiction().fictional()) {
            banner(html, "Fictional place. ", "Nobody should rely on this.");
        }
        Freshness freshness = view.assessment().pack().freshness();
        if (freshness != Freshness.FRESH) {
            String state = freshness == Freshness.EXPIRED ? "expired" : "due for review";
            banner(html, "This reading is " + state + ". ", "See the notices below before relying on it.");
        }
    }

    private static void banner(Html html, String strong, String text) {
        html.in("p.banner", p -> p.el("strong", strong).text(text));
    }

    private void ask(Html html) {
        new QuestionForm(view, unanswered()).write(html);
        new AnswerList(view).write(html);
    }

    private void answer(Html html, AnswerHtml answer) {
        if (!answer.explained().isEmpty()) {
            html.in("section.card", List.of("aria-labelledby", "why"), section -> {
                section.el("h2#why", List.of("tabindex", "-1"), "Why, or why not: " + answer.explained());
                answer.explanation();
                section.in("p", p -> p.link(view.state().plain().url(), "Close this explanation"));
            });
        }
        new Result(view, answer).write(html);
        answer.notConcluded();
        beside(html);
        Graphs.write(html, view);
        String print = view.state().plain().with(State.VIEW, State.PRINT).url();
        html.in("p", p -> p.link(print, "A page to print, with its receipt"));
        rest(answer);
    }

    /** The same situation as other packs answer it, each on a page of its own. */
    private void beside(Html html) {
        if (view.beside().isEmpty()) {
            return;
        }
        html.in("section.card", List.of("aria-labelledby", "beside"), section -> {
            section.el("h2#beside", "Other sources that could be asked");
            section.el("p", "Each answers for itself, and none overrides another. That does not say that they apply.");
            section.in(
                    "ul",
                    list -> view.beside()
                            .forEach(pack -> list.in(
                                    "li",
                                    li -> li.link(view.state().ofPack(pack.id()).url(), pack.title()))));
        });
    }

    /** What comes after everything that cites claims. */
    private static void rest(AnswerHtml answer) {
        answer.claims();
        answer.receipt();
    }
}
