package city.ordinance.examples.desk.page;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.examples.render.Alternatives;
import city.ordinance.examples.render.Lists;
import city.ordinance.examples.render.Provisos;
import city.ordinance.examples.render.Standing;
import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.Unmet;
import city.ordinance.explanation.UnmetRule;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.source.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Why something is concluded, why not, and what would have to differ. */
final class ExplanationPart {
    private static final String TOPICS = "answers/";

    private final View view;
    private final Cites cites;

    ExplanationPart(View view, Cites cites) {
        this.view = view;
        this.cites = cites;
    }

    /** Writes a link that asks why. */
    static void link(Html html, View view, String subject, String text, String about) {
        html.in(
                "a",
                a -> a.text(text).hidden(" " + about),
                "href",
                view.state().plain().with(State.WHY, subject).url() + "#why",
                "class",
                "why");
    }

    void write(Html html, String subject) {
        Explanation explanation = view.assessment().explain(subject);
        String name = name(explanation.why().subject());
        html.in(
                "section",
                section -> {
                    section.el("h2", "Why, or why not: " + name, "id", "why", "tabindex", "-1");
                    section.el("p", holds(explanation));
                    doubts(section, explanation.why().subject());
                    reasons(
                            section,
                            "The rules that say so",
                            explanation,
                            reason -> reason.proviso().isEmpty());
                    reasons(
                            section,
                            "Said with an if, because",
                            explanation,
                            reason -> reason.proviso().isPresent());
                    unmet(section, explanation.whyNot().rules());
                    changes(section, explanation.whyNot().changes());
                    section.in("p", p -> p.link(view.state().plain().url(), "Close this explanation"));
                },
                "class",
                "card",
                "aria-labelledby",
                "why");
    }

    private String name(String subject) {
        if (subject.startsWith(TOPICS)) {
            return view.topic(subject.substring(TOPICS.length()));
        }
        return concluded(subject)
                .map(Conclusion::label)
                .or(() -> ConclusionId.parse(subject)
                        .flatMap(view.pack().catalog()::entry)
                        .map(CatalogEntry::label))
                .orElse(subject);
    }

    private String holds(Explanation explanation) {
        return switch (explanation.why().holds()) {
            case CERTAIN -> "This is so in every situation that fits what you said.";
            case POSSIBLE ->
                "This is so in some of the situations that fit what you said. It depends on "
                        + view.facts(explanation.why().dependsOn()) + ".";
            case EXCLUDED -> "This is so in no situation that fits what you said.";
        };
    }

    private void doubts(Html html, String subject) {
        String said = subject.startsWith(TOPICS)
                ? Provisos.sentences(topic(subject).provisos())
                : concluded(subject)
                        .map(one -> Provisos.sentences(one.provisos()) + " "
                                + Alternatives.sentence(one, view.assessment().recommendedActions()))
                        .orElse("");
        if (!said.isBlank()) {
            html.el("p", said.strip());
        }
    }

    private Optional<Conclusion> concluded(String subject) {
        return view.assessment().recommendedActions().stream()
                .filter(one -> one.id().toString().equals(subject))
                .findFirst();
    }

    private Answer topic(String subject) {
        return view.assessment().topic(subject.substring(TOPICS.length()));
    }

    private void reasons(Html html, String heading, Explanation explanation, Predicate<Reason> which) {
        List<Reason> reasons =
                explanation.why().reasons().stream().filter(which).toList();
        if (!reasons.isEmpty()) {
            String subject = explanation.why().subject();
            boolean nearest = subject.startsWith(TOPICS) && topic(subject).nearest();
            html.el("h3", heading);
            html.in(
                    "ul",
                    list -> reasons.forEach(reason -> list.in("li", li -> reason(li, reason, nearest))),
                    "class",
                    "points");
        }
    }

    private void reason(Html html, Reason reason, boolean nearest) {
        html.text(View.capital(reason.text()) + ". ");
        if (!reason.facts().isEmpty()) {
            html.text("From what you said: " + given(reason.facts()) + ". ");
        }
        if (!reason.unknown().isEmpty()) {
            html.text("Not known: " + view.facts(reason.unknown()) + ". ");
        }
        html.in(
                "span",
                more -> {
                    List<String> claims =
                            reason.claims().stream().map(Claim::id).toList();
                    if (nearest && reason.proviso().isEmpty()) {
                        cites.nearest(more, claims);
                    } else {
                        cites.write(more, claims);
                    }
                    more.el("code", reason.rule());
                },
                "class",
                "more");
    }

    private void unmet(Html html, List<UnmetRule> rules) {
        if (!rules.isEmpty()) {
            html.el("h3", "The rules that could say so, and what they lack");
            html.in("ul", list -> rules.forEach(rule -> list.in("li", li -> unmet(li, rule))), "class", "points");
        }
    }

    private void unmet(Html html, UnmetRule rule) {
        String lacks = rule.failed().stream().map(this::lack).collect(Collectors.joining("; "));
        html.text(View.capital(rule.text()) + ". ");
        html.text(lacks.isEmpty() ? "" : "It needs " + lacks + ". ");
        html.in("span", more -> more.el("code", rule.rule()), "class", "more");
    }

    private String lack(Unmet unmet) {
        List<String> needs = unmet.needs().stream()
                .map(value -> view.value(unmet.fact(), value))
                .toList();
        String is = unmet.is()
                .map(value -> "you said: " + view.value(unmet.fact(), value))
                .orElse("not known");
        return view.fact(unmet.fact()) + ": " + Lists.joined(needs).replace(" and ", " or ") + " (" + is + ")";
    }

    private void changes(Html html, List<Map<String, String>> changes) {
        html.el("h3", "What would have to be so for it to be certain");
        if (changes.isEmpty()) {
            html.el("p", "No situation of this kind reaches it.");
        } else if (changes.get(0).isEmpty()) {
            html.el("p", "Nothing has to differ: it is certain already.");
        } else {
            Standing standing = new Standing(view.type(), view.assessment().situation());
            changeList(html, standing.kept(changes));
            standing.said(changes).ifPresent(said -> html.el("p", said));
            changeList(html, standing.elsewhere(changes));
        }
    }

    private void changeList(Html html, List<Map<String, String>> changes) {
        if (!changes.isEmpty()) {
            html.in(
                    "ul",
                    list -> changes.forEach(change -> list.in("li", li -> change(li, change))),
                    "class",
                    "points");
        }
    }

    private void change(Html html, Map<String, String> change) {
        State changed = view.state();
        for (Map.Entry<String, String> fact : change.entrySet()) {
            changed = changed.answered(fact.getKey(), fact.getValue());
        }
        html.text(View.capital(given(change)) + ". ");
        html.in(
                "a",
                a -> a.text("See the answer then").hidden(" with " + given(change)),
                "href",
                changed.plain().url());
    }

    private String given(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> view.fact(fact.getKey()) + ": " + view.value(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("; "));
    }
}
