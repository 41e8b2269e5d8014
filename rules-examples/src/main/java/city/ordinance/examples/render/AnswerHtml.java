package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.PackStamp;
import city.ordinance.assessment.Receipt;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Reason;
import city.ordinance.pack.PackInfo;
import city.ordinance.source.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An answer in parts of HTML, for a page that has more around them and can answer again. */
public final class AnswerHtml {
    private final Renderer.Answer answer;
    private final List<Section> sections;
    private final Optional<Page> explained;
    private final Html html;
    private final HtmlBlocks blocks;

    /**
     * The parts of an answer.
     *
     * @param explanation what is explained of it
     * @param address where a question is answered: {@code why} a subject, {@code ask} a fact, or what if {@code fact.}
     *     and a fact had a value
     */
    public AnswerHtml(
            Html html,
            PackInfo pack,
            Assessment assessment,
            Optional<Explanation> explanation,
            Function<Map<String, String>, String> address) {
        this.html = html;
        this.answer = new Renderer.Answer(pack, assessment);
        this.sections = Composer.page(answer).sections();
        this.explained = explanation.map(one -> ExplanationComposer.alone(new Explained(pack, assessment, one)));
        List<Claim> reasons = explanation
                .map(one -> one.why().reasons().stream().map(Reason::claims).flatMap(List::stream))
                .orElse(Stream.of())
                .toList();
        List<Claim> cited = Claims.cited(answer);
        List<Claim> claims = pack.claims().stream()
                .filter(claim -> cited.contains(claim) || reasons.contains(claim))
                .toList();
        this.blocks = new HtmlBlocks(html, "claim-", claims, Optional.of(address));
    }

    /** Whether the answer has this part. */
    public boolean has(String id) {
        return sections.stream().anyMatch(section -> section.id().equals(id));
    }

    /** Writes these parts of the answer, as far as it has them. */
    public void parts(String... ids) {
        for (String id : ids) {
            sections.stream()
                    .filter(section -> section.id().equals(id))
                    .forEach(section -> blocks.section(id, section));
        }
    }

    /** What is explained. */
    public String explained() {
        return explained.map(Page::title).orElse("");
    }

    /** Writes the explanation; its answer first, and without a heading. */
    public void explanation() {
        List<Section> parts = explained.map(Page::sections).orElse(List.of());
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0) {
                parts.get(i).blocks().forEach(blocks::block);
            } else {
                blocks.section("why-" + i, parts.get(i));
            }
        }
    }

    /** Writes what the pack could conclude and does not here. */
    public void notConcluded() {
        Words words = new Words(answer.pack(), answer.assessment().situation().type());
        Section others = new Conclusions(answer.assessment(), words).notConcluded(answer.pack());
        if (!others.blocks().isEmpty()) {
            html.in("details", details -> {
                details.el("summary", others.heading());
                blocks.paragraph("This does not mean that the City's code has nothing of the kind.");
                others.blocks().forEach(blocks::block);
            });
        }
    }

    /** Writes the claims that the answer and the explanation cite. */
    public void claims() {
        blocks.claims("claims", "In this library's own words, by their place in the source.");
    }

    /** Writes the sources and the whole receipt. */
    public void receipt() {
        PackStamp stamp = answer.assessment().pack();
        Receipt receipt = answer.assessment().receipt();
        List<Item> items = List.of(
                Item.plain("Pack", Composer.stamped(stamp)),
                Item.plain("As of", receipt.asOf().toString()),
                Item.plain("Library", receipt.library()),
                Item.plain("Pack hash", receipt.packSha256()),
                Item.plain("Vocabulary hash", receipt.vocabularySha256()),
                Item.plain("Answer hash", receipt.assessmentSha256()));
        String why =
                "With this receipt the same answer can be given again, and any change of rules, claims or facts shows.";
        blocks.section(
                "receipt",
                new Section(
                        "Source and receipt",
                        List.of(new Paragraph(why), new Page.Sources(stamp.sources()), Items.of(items))));
    }
}
