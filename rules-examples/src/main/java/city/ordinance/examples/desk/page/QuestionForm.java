package city.ordinance.examples.desk.page;

import city.ordinance.assessment.Question;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The step: one question, its values, and "I do not know". */
final class QuestionForm {
    private static final String UNKNOWN = "I do not know";

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
    static Optional<Fact> asked(View view) {
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
                "section",
                section -> asked(view).ifPresentOrElse(fact -> form(section, fact), () -> settled(section)),
                "class",
                "card",
                "aria-label",
                "Question");
    }

    private void form(Html html, Fact fact) {
        State kept = view.state().plain().without(fact.code());
        html.in(
                "form",
                form -> {
                    hidden(form, kept.params());
                    form.lone("input", "type", "hidden", "name", State.ASKED, "value", fact.code());
                    form.in("fieldset", set -> fieldset(set, fact), "aria-describedby", "hint");
                    form.el("button", "Continue", "type", "submit");
                },
                "method",
                "get",
                "action",
                "/",
                "data-step",
                "");
    }

    private void fieldset(Html html, Fact fact) {
        html.in("legend", legend -> legend.el("h2", fact.question(), "id", "question", "tabindex", "-1"));
        html.el("p", hint(fact), "id", "hint", "class", "quiet");
        if (unanswered) {
            html.in("p", p -> p.el("strong", "Error: ").text("Choose one of the answers."), "class", "error");
        }
        List<FactValue> values = offered(fact);
        for (FactValue value : values) {
            radio(
                    html,
                    fact,
                    value.code(),
                    View.capital(value.label()),
                    note(fact, value),
                    value.equals(values.get(0)));
        }
        radio(html, fact, "", UNKNOWN, "", false);
    }

    private String hint(Fact fact) {
        return view.interview()
                .next()
                .filter(next -> next.fact().equals(fact.code()))
                .map(next -> "Of the open questions, this one settles most.")
                .orElse("Your other answers stay as they are.");
    }

    /** For the next question the values that some fitting situation has; for a change all of them. */
    private List<FactValue> offered(Fact fact) {
        Optional<Question> next =
                view.interview().next().filter(question -> question.fact().equals(fact.code()));
        return next.map(question -> fact.values().stream()
                        .filter(value -> question.values().contains(value.code()))
                        .toList())
                .orElse(fact.values());
    }

    private String note(Fact fact, FactValue value) {
        Description known = view.interview().description();
        return known.allows(fact, value) ? "" : "another answer will have to change with it";
    }

    private void radio(Html html, Fact fact, String code, String label, String note, boolean first) {
        String current = view.state().facts().getOrDefault(fact.code(), State.OPEN);
        String id = first ? "answer" : "answer-" + (code.isEmpty() ? "unknown" : "is-" + code);
        html.in(
                "div",
                row -> {
                    row.lone(
                            "input",
                            "type",
                            "radio",
                            "id",
                            id,
                            "name",
                            State.FACT + fact.code(),
                            "value",
                            code,
                            current.equals(code) ? "checked" : "",
                            "");
                    row.in(
                            "label",
                            text -> {
                                text.text(label);
                                if (!note.isEmpty()) {
                                    text.el("span", " (" + note + ")", "class", "quiet");
                                }
                            },
                            "for",
                            id);
                },
                "class",
                "radio");
    }

    private void settled(Html html) {
        html.el("h2", "No further question", "id", "question", "tabindex", "-1");
        html.el(
                "p",
                view.interview().settled()
                        ? "No answer still to be given can change what is concluded."
                        : "You have answered all that can matter; what you do not know stays open below.");
    }

    static void hidden(Html html, Map<String, String> params) {
        params.forEach((name, value) -> html.lone("input", "type", "hidden", "name", name, "value", value));
    }
}
