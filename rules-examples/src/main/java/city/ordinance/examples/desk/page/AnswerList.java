package city.ordinance.examples.desk.page;

import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import java.util.List;
import java.util.Map;

/** The answers given so far, each with a link to change it, and a form with all facts at once. */
final class AnswerList {
    private final View view;
    private final State plain;

    AnswerList(View view) {
        this.view = view;
        this.plain = view.state().plain();
    }

    void write(Html html) {
        html.in(
                "section",
                section -> {
                    section.el("h2", "What you said", "id", "said");
                    if (plain.facts().isEmpty()) {
                        section.el("p", "Nothing yet but the kind of situation. What is not said is not known.");
                    } else {
                        section.in(
                                "dl",
                                list -> plain.facts().forEach((fact, value) -> row(list, fact, value)),
                                "class",
                                "said");
                    }
                    section.in("details", this::all);
                    section.in("p", p -> p.link("/", "Begin again"));
                },
                "class",
                "card",
                "aria-labelledby",
                "said");
    }

    private void row(Html html, String fact, String value) {
        String label = View.capital(view.fact(fact));
        html.in(
                "div",
                row -> {
                    row.el("dt", label);
                    row.in("dd", dd -> {
                        dd.text(value.isEmpty() ? "I do not know" : View.capital(view.value(fact, value)));
                        if (view.assessment().inertFacts().contains(fact)) {
                            dd.el(
                                    "span",
                                    " (was not used by this answer; it may matter under the City's code)",
                                    "class",
                                    "quiet");
                        }
                    });
                    row.in(
                            "dd",
                            dd -> dd.in(
                                    "a",
                                    a -> a.text("Change").hidden(" " + label),
                                    "href",
                                    plain.with(State.ASK, fact).url()),
                            "class",
                            "act");
                },
                "class",
                "row");
    }

    private void all(Html html) {
        html.el("summary", "All facts at once");
        html.in(
                "form",
                form -> {
                    Map<String, String> kept =
                            new State(plain.pack(), plain.type(), Map.of(), plain.options()).params();
                    QuestionForm.hidden(form, kept);
                    view.type().facts().forEach(fact -> select(form, fact));
                    form.el("button", "Show the answer", "type", "submit");
                },
                "method",
                "get",
                "action",
                "/",
                "data-step",
                "");
    }

    private void select(Html html, Fact fact) {
        String id = "all-" + fact.code();
        String current = plain.facts().getOrDefault(fact.code(), State.OPEN);
        html.in(
                "p",
                p -> {
                    p.el("label", fact.question(), "for", id);
                    p.in(
                            "select",
                            options -> options(options, fact.values(), current),
                            "id",
                            id,
                            "name",
                            State.FACT + fact.code());
                },
                "class",
                "field");
    }

    private static void options(Html html, List<FactValue> values, String current) {
        option(html, State.OPEN, "Not answered yet", current);
        values.forEach(value -> option(html, value.code(), View.capital(value.label()), current));
        option(html, "", "I do not know", current);
    }

    private static void option(Html html, String code, String label, String current) {
        html.el("option", label, "value", code, current.equals(code) ? "selected" : "", "");
    }
}
