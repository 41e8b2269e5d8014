package city.ordinance.examples.desk.page;

import city.ordinance.examples.render.Html;
import city.ordinance.examples.render.Words;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import java.util.ArrayList;
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
        html.in("section.card", List.of("aria-labelledby", "said"), section -> {
            section.el("h2#said", "What you said");
            if (plain.facts().isEmpty()) {
                section.el("p", "Nothing yet but the kind of situation. What is not said is not known.");
            } else {
                section.in("dl.said", list -> plain.facts().forEach((fact, value) -> row(list, fact, value)));
            }
            section.in("details", this::all);
            section.in("p", p -> p.link("/", "Begin again"));
        });
    }

    private void row(Html html, String fact, String value) {
        String label = Words.capital(view.words().fact(fact));
        boolean unused = view.assessment().inertFacts().contains(fact);
        html.in("div.row", row -> {
            row.el("dt", label);
            row.in("dd", dd -> {
                dd.text(
                        value.isEmpty()
                                ? QuestionForm.UNKNOWN
                                : Words.capital(view.words().value(fact, value)));
                if (unused) {
                    dd.el("span.quiet", " (was not used by this answer; it may matter under the City's code)");
                }
            });
            row.in(
                    "dd.act",
                    dd -> dd.in(
                            "a",
                            List.of("href", plain.with(State.ASK, fact).url()),
                            a -> a.text("Change").hidden(" " + label)));
        });
    }

    private void all(Html html) {
        html.el("summary", "All facts at once");
        QuestionForm.form(html, new State(plain.pack(), plain.type(), Map.of(), plain.options()), form -> {
            view.type().facts().forEach(fact -> select(form, fact));
            form.el("button", List.of("type", "submit"), "Show the answer");
        });
    }

    private void select(Html html, Fact fact) {
        String id = "all-" + fact.code();
        String current = plain.facts().getOrDefault(fact.code(), State.OPEN);
        html.in("p.field", p -> {
            p.el("label", List.of("for", id), fact.question());
            p.in("select", List.of("id", id, "name", State.FACT + fact.code()), options -> {
                option(options, State.OPEN, "Not answered yet", current);
                offered(fact, current)
                        .forEach(value -> option(options, value.code(), Words.capital(value.label()), current));
                option(options, "", QuestionForm.UNKNOWN, current);
            });
        });
    }

    /** Of a measured fact, what was said and the ranges that are asked for. */
    private List<FactValue> offered(Fact fact, String current) {
        if (!fact.measured()) {
            return fact.values();
        }
        List<FactValue> values =
                new ArrayList<>(QuestionForm.ranges(view.assessment().questions(), fact));
        fact.value(current).filter(value -> !values.contains(value)).ifPresent(values::add);
        return values;
    }

    private static void option(Html html, String code, String label, String current) {
        html.el("option", List.of("value", code, current.equals(code) ? "selected" : "", ""), label);
    }
}
