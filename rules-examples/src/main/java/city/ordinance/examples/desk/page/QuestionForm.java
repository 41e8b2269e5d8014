package city.ordinance.examples.desk.page;

import city.ordinance.assessment.Question;
import city.ordinance.examples.render.Html;
import city.ordinance.examples.render.Words;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.Measure;
import java.util.List;
import java.util.Optional;

/** The step: one question, its values, and "I do not know". */
final class QuestionForm {
    /** The answer that leaves a question open. */
    static final String UNKNOWN = "I do not know";

    private final View view;
    private final boolean unanswered;

    /**
     * A form.
     *
     * @param unanswered whether it was sent without an answer
     */
    QuestionForm(View view, boolean unanswered) {
        this.view = view;
        this.unanswered = unanswered;
    }

    /** The fact that is asked for: the one the person wants to change, or the most decisive one. */
    private Optional<Fact> asked() {
        return view.state()
                .option(State.ASK)
                .or(() -> view.state()
                        .option(State.ASKED)
                        .filter(fact -> !view.state().facts().containsKey(fact)))
                .or(() -> view.interview().next().map(Question::fact))
                .flatMap(view.type()::fact);
    }

    void write(Html html) {
        html.in(
                "section.card",
                List.of("aria-label", "Question"),
                section -> asked().ifPresentOrElse(fact -> question(section, fact), () -> settled(section)));
    }

    /** A form that asks for a state: what is kept of it, and what the form adds. */
    static void form(Html html, State kept, Html.Content content) {
        html.in("form", List.of("method", "get", "action", "/", "data-step", ""), form -> {
            kept.params().forEach((name, value) -> hidden(form, name, value));
            content.accept(form);
        });
    }

    private static void hidden(Html html, String name, String value) {
        html.lone("input", "type", "hidden", "name", name, "value", value);
    }

    private void question(Html html, Fact fact) {
        State kept = view.state().plain().without(fact.code());
        fact.measure().ifPresent(measure -> number(html, kept, fact, measure));
        form(html, kept, form -> {
            hidden(form, State.ASKED, fact.code());
            form.in("fieldset", List.of("aria-describedby", "hint"), set -> fieldset(set, fact));
            form.el("button", List.of("type", "submit"), "Continue");
        });
    }

    /** A form of its own: whoever has no number has one of the ranges below, or does not know. */
    private static void number(Html html, State kept, Fact fact, Measure measure) {
        form(html, kept, form -> {
            hidden(form, State.ASKED, fact.code());
            form.in("p.field", p -> {
                p.el(
                        "label",
                        List.of("for", "number"),
                        Words.capital(fact.label()) + ", as a whole number from " + measure.limits());
                p.lone(
                        "input",
                        "type",
                        "number",
                        "id",
                        "number",
                        "name",
                        State.FACT + fact.code(),
                        "min",
                        String.valueOf(measure.from()),
                        "max",
                        String.valueOf(measure.to()),
                        "step",
                        "1",
                        "required",
                        "");
            });
            form.el("button", List.of("type", "submit"), "Continue with this number");
        });
    }

    private void fieldset(Html html, Fact fact) {
        Optional<Question> next =
                view.interview().next().filter(question -> question.fact().equals(fact.code()));
        html.in("legend", legend -> legend.el("h2#question", List.of("tabindex", "-1"), fact.question()));
        html.el(
                "p#hint.quiet",
                next.isPresent()
                        ? "Of the open questions, this one settles most."
                        : "Your other answers stay as they are.");
        if (unanswered) {
            html.in("p.error", p -> p.el("strong", "Error: ").text("Choose one of the answers."));
        }
        List<FactValue> values = offered(fact, next);
        for (FactValue value : values) {
            String id = value.equals(values.get(0))
                    ? "answer"
                    : "answer-is-" + value.code().replace(' ', '-');
            radio(html, fact, value.code(), id, Words.capital(value.label()), note(fact, value));
        }
        radio(html, fact, "", "answer-unknown", UNKNOWN, "");
    }

    /** For the next question the values that some fitting situation has; for a change all of them. */
    private List<FactValue> offered(Fact fact, Optional<Question> next) {
        if (fact.measured()) {
            return ranges(view.assessment().questions(), fact);
        }
        return fact.values().stream()
                .filter(value -> next.isEmpty() || next.get().values().contains(value.code()))
                .toList();
    }

    /** The ranges that the rules tell apart, as long as the fact is asked for. */
    static List<FactValue> ranges(List<Question> questions, Fact fact) {
        return questions.stream()
                .filter(question -> question.fact().equals(fact.code()))
                .flatMap(question -> question.values().stream())
                .flatMap(code -> fact.value(code).stream())
                .toList();
    }

    private String note(Fact fact, FactValue value) {
        return view.interview().description().allows(fact, value)
                ? ""
                : " (another answer will have to change with it)";
    }

    private void radio(Html html, Fact fact, String code, String id, String label, String note) {
        String checked =
                view.state().facts().getOrDefault(fact.code(), State.OPEN).equals(code) ? "checked" : "";
        String name = State.FACT + fact.code();
        html.in("div.radio", row -> {
            row.lone("input", "type", "radio", "id", id, "name", name, "value", code, checked, "");
            row.in("label", List.of("for", id), text -> {
                text.text(label);
                if (!note.isEmpty()) {
                    text.el("span.quiet", note);
                }
            });
        });
    }

    private void settled(Html html) {
        html.el("h2#question", List.of("tabindex", "-1"), "No further question");
        html.el(
                "p",
                view.interview().settled()
                        ? "No answer still to be given can change what is concluded."
                        : "You have answered all that can matter; what you do not know stays open below.");
    }
}
