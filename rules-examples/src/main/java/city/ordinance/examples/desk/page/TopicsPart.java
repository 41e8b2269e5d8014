package city.ordinance.examples.desk.page;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.examples.render.Provisos;
import java.util.List;
import java.util.function.Predicate;

/** The topics: what the source says about them, and what it leaves open. */
final class TopicsPart {
    private final View view;
    private final Cites cites;

    TopicsPart(View view, Cites cites) {
        this.view = view;
        this.cites = cites;
    }

    void write(Html html) {
        part(html, "says", "What the source says", TopicsPart::settled);
        part(html, "open", "What the source leaves open", answer -> !settled(answer));
    }

    static boolean settled(Answer answer) {
        return answer.state() == AnswerState.SPECIFIED || answer.state() == AnswerState.NOT_APPLICABLE;
    }

    private void part(Html html, String id, String heading, Predicate<Answer> which) {
        List<Answer> answers =
                view.assessment().answers().values().stream().filter(which).toList();
        if (!answers.isEmpty()) {
            ConclusionsPart.part(
                    html,
                    id,
                    heading,
                    part -> part.in("dl", list -> answers.forEach(answer -> topic(list, answer)), "class", "topics"));
        }
    }

    private void topic(Html html, Answer answer) {
        String label = view.topic(answer.topic());
        html.in("div", row -> {
            row.in("dt", dt -> dt.text(View.capital(label) + " ").el("span", state(answer.state()), "class", "tag"));
            row.in("dd", dd -> {
                ConclusionsPart.sentence(dd, Provisos.sentences(answer.provisos()));
                dd.text(answer.text());
                if (!answer.dependsOn().isEmpty()) {
                    dd.text(" Depends on " + view.facts(answer.dependsOn()) + ".");
                }
                dd.in(
                        "span",
                        more -> {
                            if (answer.nearest()) {
                                cites.nearest(more, answer.cites());
                            } else {
                                cites.write(more, answer.cites());
                            }
                            ExplanationPart.link(more, view, "answers/" + answer.topic(), "Why?", label);
                        },
                        "class",
                        "more");
            });
        });
    }

    /** What a person calls a state. */
    static String state(AnswerState state) {
        return switch (state) {
            case SPECIFIED -> "specified";
            case NOT_SPECIFIED -> "not specified";
            case SILENT -> "the source is silent";
            case UNKNOWN -> "unknown so far";
            case NOT_APPLICABLE -> "does not arise";
        };
    }
}
