package city.ordinance.examples.desk.page;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Receipt;
import city.ordinance.examples.render.Lists;
import java.util.ArrayList;
import java.util.List;

/** The answer: conclusions, topics, claims, notices and the receipt. */
final class Result {
    private final View view;
    private final Cites cites;

    Result(View view, Cites cites) {
        this.view = view;
        this.cites = cites;
    }

    void write(Html html) {
        html.in(
                "section",
                section -> {
                    section.el("h2", "The answer", "id", "answer-so-far");
                    section.el("p", summary(), "id", "summary", "class", "summary");
                    contents(section);
                    new ConclusionsPart(view, cites).write(section);
                    new TopicsPart(view, cites).write(section);
                    notices(section);
                },
                "class",
                "result",
                "aria-labelledby",
                "answer-so-far");
    }

    /** What comes after everything that cites claims. */
    void rest(Html html) {
        cites.claims(html);
        origin(html);
    }

    /** Links to the parts, for the page is long on a phone. */
    private void contents(Html html) {
        html.in(
                "nav",
                nav -> {
                    nav.link("#certain", "Certain").text(" ");
                    if (view.assessment().recommendedActions().stream().anyMatch(conclusion -> !conclusion.certain())) {
                        nav.link("#depends", "Depends").text(" ");
                    }
                    nav.link("#steps", "Next steps").text(" ");
                    nav.link("#open", "Left open").text(" ");
                    nav.link("#notices", "Notices").text(" ");
                    nav.link("#claims", "Claims").text(" ");
                    nav.link("#receipt", "Receipt");
                },
                "class",
                "contents no-print",
                "aria-label",
                "Parts of the answer");
    }

    /** Counts, and never a zero: what is not counted is not thereby none. */
    String summary() {
        List<String> certain = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            count(kind, true, certain);
        }
        List<String> parts = new ArrayList<>();
        if (!certain.isEmpty()) {
            parts.add("Certain: " + Lists.joined(certain) + ".");
        }
        List<String> possible = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            count(kind, false, possible);
        }
        long open = view.assessment().answers().values().stream()
                .filter(answer -> !TopicsPart.settled(answer))
                .count();
        if (!possible.isEmpty()) {
            parts.add("Depending on an answer not known: " + Lists.joined(possible) + ".");
        }
        if (open > 0) {
            parts.add("Topics that the source leaves open: " + open + ".");
        }
        return String.join(" ", parts);
    }

    private void count(ConclusionKind kind, boolean certain, List<String> words) {
        long count = view.assessment().recommendedActions().stream()
                .filter(conclusion -> conclusion.kind() == kind && conclusion.certain() == certain)
                .count();
        if (count > 0) {
            words.add(count + " " + (count == 1 ? singular(View.kind(kind)) : View.kind(kind)));
        }
    }

    private static String singular(String plural) {
        return plural.replace("offices that enforce", "office that enforces")
                .replace("measures", "measure")
                .replace("ways ", "way ")
                .replace("steps", "step");
    }

    private void notices(Html html) {
        ConclusionsPart.part(
                html,
                "notices",
                "Please note",
                part -> part.in(
                        "ul", list -> view.assessment().notices().forEach(notice -> list.el("li", notice.text()))));
    }

    private void origin(Html html) {
        PackStamp stamp = view.assessment().pack();
        Receipt receipt = view.assessment().receipt();
        ConclusionsPart.part(html, "receipt", "Source and receipt", part -> {
            part.el(
                    "p",
                    "With this receipt the same answer can be given again, and any change of rules, claims or facts shows.",
                    "class",
                    "quiet");
            part.in(
                    "dl",
                    list -> {
                        stamp.sources()
                                .forEach(source -> list.in(
                                        "div",
                                        row -> row.el("dt", "Source").in("dd", dd -> dd.source(source)),
                                        "class",
                                        "row"));
                        row(
                                list,
                                "Pack",
                                stamp.id() + ", version " + stamp.version() + ", "
                                        + stamp.freshness().code());
                        row(list, "As of", receipt.asOf().toString());
                        row(list, "Library", receipt.library());
                        row(list, "Pack hash", receipt.packSha256());
                        row(list, "Vocabulary hash", receipt.vocabularySha256());
                        row(list, "Answer hash", receipt.assessmentSha256());
                    },
                    "class",
                    "receipt");
        });
    }

    private static void row(Html html, String name, String value) {
        html.in("div", row -> row.el("dt", name).el("dd", value), "class", "row");
    }
}
