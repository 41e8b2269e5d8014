package city.ordinance.examples.render;

import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.examples.render.Page.Way;
import city.ordinance.source.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of a page as HTML. The claims that are listed are linked; where there is an address for them, ways on too. */
final class HtmlBlocks {
    private final Html html;
    private final String claimId;
    private final List<Claim> claims;
    private final Set<String> listed;
    private final Optional<Function<Map<String, String>, String>> address;

    /**
     * Parts of a page.
     *
     * @param claimId what the id of each claim begins with
     * @param claims the claims that are listed
     * @param address where it is answered what a way on asks; empty in a page that cannot answer again
     */
    HtmlBlocks(Html html, String claimId, List<Claim> claims, Optional<Function<Map<String, String>, String>> address) {
        this.html = html;
        this.claimId = claimId;
        this.claims = claims;
        this.listed = claims.stream().map(Claim::id).collect(Collectors.toSet());
        this.address = address;
    }

    void section(String id, Section section) {
        part(id, section.heading(), () -> section.blocks().forEach(this::block));
    }

    private void part(String id, String heading, Runnable blocks) {
        html.in("section", List.of("aria-labelledby", id), part -> {
                    part.line().el("h3", List.of("id", id), heading).line();
                    blocks.run();
                })
                .line();
    }

    void paragraph(String text) {
        html.el("p", text).line();
    }

    void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Items items) {
            items.caption()
                    .ifPresent(caption -> html.in("p", p -> ways(p.text(caption), items.ways()))
                            .line());
            list(items.ordered() ? "ol" : "ul", items.items(), this::item);
        } else if (block instanceof Page.Sources sources) {
            list(
                    "ul",
                    sources.sources(),
                    source -> html.el("strong", "Source").text(": ").source(source));
        }
    }

    private <T> void list(String tag, List<T> things, Consumer<T> item) {
        html.in(tag, list -> {
                    list.line();
                    things.forEach(
                            thing -> list.in("li", li -> item.accept(thing)).line());
                })
                .line();
    }

    private void item(Item item) {
        if (!item.lead().isEmpty()) {
            html.el("strong", item.lead()).text(": ");
        }
        html.text(item.text());
        if (!item.cites().isEmpty()) {
            html.text(" ").in("span.cites", span -> {
                span.text("(" + item.citing());
                for (int i = 0; i < item.cites().size(); i++) {
                    cite(span.text(i == 0 ? "" : ", "), item.cites().get(i));
                }
                span.text(")");
            });
        }
        ways(html.text(item.more().isEmpty() ? "" : ". " + item.more()), item.ways());
    }

    private void cite(Html span, String claim) {
        if (listed.contains(claim)) {
            span.link("#" + claimId + claim, claim);
        } else {
            span.text(claim);
        }
    }

    private void ways(Html after, List<Way> ways) {
        address.ifPresent(found -> ways.forEach(way -> {
            String kind = way.asked().containsKey(Way.WHY) ? Way.WHY : "way";
            after.text(" ")
                    .in(
                            "a." + kind,
                            List.of("href", found.apply(way.asked())),
                            a -> a.text(way.text()).hidden(way.about()));
        }));
    }

    /** The claims, where there are any, after what introduces them. */
    void claims(String id, String... introduction) {
        if (!claims.isEmpty()) {
            part(id, Claims.HEADING, () -> {
                List.of(introduction).forEach(this::paragraph);
                html.in("dl", list -> {
                            list.line();
                            claims.forEach(this::claim);
                        })
                        .line();
            });
        }
    }

    /** A claim. In a page that can answer again, it may be reached by a script, too. */
    private void claim(Claim claim) {
        List<String> id = List.of("id", claimId + claim.id());
        List<String> reached = List.of("id", claimId + claim.id(), "tabindex", "-1");
        html.el("dt", address.isPresent() ? reached : id, claim.id()).line();
        html.el("dd", Claims.text(claim)).line();
    }
}
