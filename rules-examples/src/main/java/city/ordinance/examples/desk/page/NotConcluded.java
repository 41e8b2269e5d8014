package city.ordinance.examples.desk.page;

import city.ordinance.Assessment;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.pack.CatalogEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the pack could conclude and does not here, each with a link that asks why not. */
final class NotConcluded {
    private final View view;

    NotConcluded(View view) {
        this.view = view;
    }

    void write(Html html) {
        Set<ConclusionId> concluded = concluded(view.assessment());
        List<CatalogEntry> others = view.pack().catalog().entries().stream()
                .filter(entry -> !concluded.contains(entry.id()))
                .toList();
        if (!others.isEmpty()) {
            html.in("details", details -> {
                details.el("summary", "What is not concluded here");
                details.el("p", "This does not mean that the City's code has nothing of the kind.", "class", "quiet");
                for (ConclusionKind kind : ConclusionKind.values()) {
                    group(details, kind, others);
                }
            });
        }
    }

    private static Set<ConclusionId> concluded(Assessment assessment) {
        return assessment.recommendedActions().stream().map(Conclusion::id).collect(Collectors.toSet());
    }

    private void group(Html html, ConclusionKind kind, List<CatalogEntry> others) {
        List<CatalogEntry> some =
                others.stream().filter(entry -> entry.id().kind() == kind).toList();
        if (!some.isEmpty()) {
            html.el("h4", View.capital(View.kind(kind)));
            html.in(
                    "ul",
                    list -> some.forEach(entry -> list.in("li", li -> {
                        li.el("span", entry.label());
                        li.in(
                                "span",
                                more -> ExplanationPart.link(
                                        more, view, entry.id().toString(), "Why not?", entry.label()),
                                "class",
                                "more");
                    })),
                    "class",
                    "points");
        }
    }
}
