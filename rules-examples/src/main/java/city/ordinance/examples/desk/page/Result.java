package city.ordinance.examples.desk.page;

import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.render.AnswerHtml;
import city.ordinance.examples.render.Html;
import city.ordinance.examples.render.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answer: a summary, links to its parts, and the parts. */
final class Result {
    private static final Set<AnswerState> SETTLED = Set.of(AnswerState.SPECIFIED, AnswerState.NOT_APPLICABLE);

    /** What the page calls its parts where it links to them, for it is long on a phone. */
    private static final Map<String, String> CONTENTS = new LinkedHashMap<>();

    static {
        CONTENTS.put("certain", "Certain");
        CONTENTS.put("depends", "Depends");
        CONTENTS.put("steps", "Next steps");
        CONTENTS.put("open", "Left open");
        CONTENTS.put("notices", "Notices");
    }

    private final View view;
    private final AnswerHtml answer;

    Result(View view, AnswerHtml answer) {
        this.view = view;
        this.answer = answer;
    }

    void write(Html html) {
        html.in("section.result", List.of("aria-labelledby", "answer-so-far"), section -> {
            section.el("h2#answer-so-far", "The answer");
            section.el("p#summary.summary", summary());
            section.in("nav.contents no-print", List.of("aria-label", "Parts of the answer"), nav -> {
                CONTENTS.forEach((id, name) -> {
                    if (answer.has(id)) {
                        nav.link("#" + id, name).text(" ");
                    }
                });
                nav.link("#claims", "Claims").text(" ").link("#receipt", "Receipt");
            });
            if (view.state().is(State.PRINT)) {
                answer.parts("facts");
            }
            answer.parts("certain", "depends", "steps", "says", "open", "unused", "notices");
        });
    }

    /** Counts, and never a zero: what is not counted is not thereby none. */
    private String summary() {
        List<String> parts = new ArrayList<>();
        count("Certain: ", true, parts);
        count("Depending on an answer not known: ", false, parts);
        long open = view.assessment().answers().values().stream()
                .filter(topic -> !SETTLED.contains(topic.state()))
                .count();
        if (open > 0) {
            parts.add("Topics that the source leaves open: " + open + ".");
        }
        return String.join(" ", parts);
    }

    private void count(String what, boolean certain, List<String> parts) {
        List<String> counts = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            long count = view.assessment().recommendedActions().stream()
                    .filter(conclusion -> conclusion.kind() == kind && conclusion.certain() == certain)
                    .count();
            String name = count == 1 ? Words.kind(kind).replaceFirst("s\\b", "") : Words.kind(kind);
            if (count > 0) {
                counts.add(count + " " + name);
            }
        }
        if (!counts.isEmpty()) {
            parts.add(what + Words.joined(counts) + ".");
        }
    }
}
