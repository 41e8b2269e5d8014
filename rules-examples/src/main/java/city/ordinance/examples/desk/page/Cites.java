package city.ordinance.examples.desk.page;

import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Links to claims, and the list of all claims linked to. */
final class Cites {
    private final View view;
    private final Set<String> cited = new LinkedHashSet<>();

    Cites(View view) {
        this.view = view;
    }

    /** Writes links to claims. */
    void write(Html html, Collection<String> ids) {
        write(html, "Claims ", ids);
    }

    /** Writes links to what is no support, but the nearest passages read. */
    void nearest(Html html, Collection<String> ids) {
        html.el("span", "The nearest passages read: ", "class", "quiet");
        write(html, "", ids);
    }

    private void write(Html html, String name, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        html.in(
                "span",
                span -> {
                    span.hidden(name);
                    for (String id : ids) {
                        cited.add(id);
                        span.link("#claim-" + id, id).text(" ");
                    }
                },
                "class",
                "cites");
    }

    /** Writes the claims linked to so far, in the order of the source. */
    void claims(Html html) {
        List<Claim> claims = view.pack().claims().stream()
                .filter(claim -> cited.contains(claim.id()))
                .toList();
        if (!claims.isEmpty()) {
            ConclusionsPart.part(html, "claims", "The claims it cites", part -> {
                part.el("p", "In this library's own words, by their place in the source.", "class", "quiet");
                part.in("dl", list -> claims.forEach(claim -> claim(list, claim)), "class", "claims");
            });
        }
    }

    private static void claim(Html html, Claim claim) {
        html.in(
                "div",
                row -> {
                    row.el("dt", claim.id());
                    row.in(
                            "dd",
                            dd -> dd.text(View.capital(claim.paraphrase()))
                                    .text(claim.paraphrase().endsWith(".") ? " " : ". ")
                                    .el("span", claim.section() + modality(claim), "class", "quiet"));
                },
                "class",
                "row",
                "id",
                "claim-" + claim.id(),
                "tabindex",
                "-1");
    }

    private static String modality(Claim claim) {
        return switch (claim.modality()) {
            case ASSERTED -> "";
            case HEDGED -> "; hedged: " + claim.hedge().map(Hedge::word).orElse("");
            case NOT_SPECIFIED -> "; the source itself says that it does not specify this";
            case PRESUPPOSED -> "; taken for granted";
            case DANGLING -> "; the source points to something that is not there";
        };
    }
}
