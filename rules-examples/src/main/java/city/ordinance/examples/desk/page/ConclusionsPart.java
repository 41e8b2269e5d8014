package city.ordinance.examples.desk.page;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Proviso;
import city.ordinance.examples.render.Alternatives;
import city.ordinance.examples.render.Lists;
import city.ordinance.examples.render.Provisos;
import city.ordinance.source.Hedge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The conclusions: what is certain, what depends on what, and what to do next. */
final class ConclusionsPart {
    private static final List<ConclusionKind> OUTCOMES =
            List.of(ConclusionKind.ENFORCER, ConclusionKind.SANCTION, ConclusionKind.REVIEW_ROUTE);

    private final View view;
    private final Cites cites;
    private final List<Conclusion> all;

    ConclusionsPart(View view, Cites cites) {
        this.view = view;
        this.cites = cites;
        this.all = view.assessment().recommendedActions();
    }

    void write(Html html) {
        part(html, "certain", "What is certain", this::certain);
        if (all.stream().anyMatch(conclusion -> !conclusion.certain())) {
            part(html, "depends", "What depends on an answer not known", this::possible);
        }
        part(html, "steps", "What to do next", this::steps);
    }

    static void part(Html html, String id, String heading, Html.Content content) {
        html.in(
                "section",
                section -> {
                    section.el("h3", heading, "id", id);
                    content.accept(section);
                },
                "aria-labelledby",
                id);
    }

    private void certain(Html html) {
        boolean any = OUTCOMES.stream().anyMatch(kind -> !of(kind, true).isEmpty());
        html.el(
                "p",
                any
                        ? "If the facts are as described:"
                        : "So far no office, measure, or way to challenge a decision is certain.",
                "class",
                "quiet");
        for (ConclusionKind kind : OUTCOMES) {
            List<Conclusion> some = of(kind, true);
            if (!some.isEmpty()) {
                html.el("h4", View.capital(View.kind(kind)));
                list(html, some);
            }
        }
        List<String> absent = OUTCOMES.stream()
                .filter(kind -> all.stream().noneMatch(conclusion -> conclusion.kind() == kind))
                .map(View::kind)
                .toList();
        if (!absent.isEmpty()) {
            html.el(
                    "p",
                    "For this situation the rules conclude nothing about "
                            + Lists.joined(absent).replace(" and ", " or ")
                            + ". That does not mean that there are none.");
        }
    }

    private List<Conclusion> of(ConclusionKind kind, boolean certain) {
        return all.stream()
                .filter(conclusion -> conclusion.kind() == kind && conclusion.certain() == certain)
                .toList();
    }

    private void possible(Html html) {
        Map<List<String>, List<Conclusion>> groups = all.stream()
                .filter(conclusion -> !conclusion.certain())
                .collect(Collectors.groupingBy(
                        conclusion -> conclusion.certainty().dependsOn(), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((facts, some) -> {
            html.in("p", p -> {
                p.el("strong", "Possible").text("; depends on ");
                ask(p, facts);
                p.text(":");
            });
            list(html, some);
        });
    }

    /** The facts, each a link to its question. */
    private void ask(Html html, List<String> facts) {
        for (int i = 0; i < facts.size(); i++) {
            html.text(i == 0 ? "" : i < facts.size() - 1 ? ", " : i == 1 ? " and " : ", and ");
            html.link(view.state().plain().with(State.ASK, facts.get(i)).url(), view.fact(facts.get(i)));
        }
    }

    private void steps(Html html) {
        List<Conclusion> steps = of(ConclusionKind.STEP, true);
        if (steps.isEmpty()) {
            html.el("p", "No step is certain yet.");
        } else {
            list(html, steps);
        }
    }

    private void list(Html html, List<Conclusion> some) {
        List<Proviso> shared =
                Provisos.shared(some.stream().map(Conclusion::provisos).toList());
        if (!shared.isEmpty()) {
            html.el("p", Provisos.sentences(shared));
        }
        html.in(
                "ul",
                list -> {
                    for (int i = 0; i < some.size(); i++) {
                        int place = i;
                        list.in("li", li -> item(li, some, place, shared));
                    }
                },
                "class",
                "points");
    }

    private void item(Html html, List<Conclusion> some, int place, List<Proviso> shared) {
        Conclusion conclusion = some.get(place);
        String alternative = Alternatives.word(some, place);
        if (!alternative.isEmpty()) {
            html.el("span", View.capital(alternative) + ":", "class", "hedge").text(" ");
        }
        conclusion
                .hedge()
                .map(Hedge::word)
                .filter(word -> !saidIn(conclusion.label(), word))
                .ifPresent(word ->
                        html.el("span", View.capital(word), "class", "hedge").text(" "));
        html.el("span", conclusion.label());
        sentence(html.text(". "), Provisos.sentences(Provisos.without(shared, conclusion.provisos())));
        sentence(html, Alternatives.sentence(some, place, all));
        html.in(
                "span",
                more -> {
                    cites.write(more, conclusion.cites());
                    ExplanationPart.link(more, view, conclusion.id().toString(), "Why?", conclusion.label());
                },
                "class",
                "more");
    }

    /** A sentence among others; nothing where it is empty. */
    static void sentence(Html html, String sentence) {
        html.text(sentence.isEmpty() ? "" : sentence + " ");
    }

    private static boolean saidIn(String label, String word) {
        return (" " + label.toLowerCase(Locale.ROOT) + " ").contains(" " + word.toLowerCase(Locale.ROOT) + " ");
    }
}
