package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Notice;
import city.ordinance.assessment.PackStamp;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.pack.PackInfo;
import city.ordinance.source.Freshness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts one assessment into words. Every layout shows what this says. */
final class Composer {
    static final String ORIGIN = "Where this comes from";

    private final PackInfo pack;
    private final Assessment assessment;
    private final Words words;
    private final Facts facts;

    private Composer(Renderer.Answer answer) {
        this.pack = answer.pack();
        this.assessment = answer.assessment();
        this.words = new Words(pack, assessment.situation().type());
        this.facts = new Facts(pack, assessment);
    }

    static Page page(Renderer.Answer answer) {
        return new Composer(answer).page();
    }

    private Page page() {
        Conclusions conclusions = new Conclusions(assessment, words);
        Topics topics = new Topics(assessment, words);
        Questions questions = new Questions(assessment, words);
        List<Section> sections = new ArrayList<>();
        sections.add(described());
        sections.add(conclusions.certain());
        conclusions.possible().ifPresent(sections::add);
        sections.add(conclusions.steps());
        topics.specified().ifPresent(sections::add);
        topics.open().ifPresent(sections::add);
        questions.section().ifPresent(sections::add);
        inert().ifPresent(sections::add);
        sections.add(notices());
        sections.add(origin());
        String about = Words.sentence(words.type(assessment.situation().type()));
        String day =
                " As of " + assessment.asOf() + "." + banner(assessment.pack().freshness());
        return new Page(pack.title(), about + day, sections);
    }

    /** Said at the top, where it cannot be missed; the pack's notice says more. */
    private static String banner(Freshness freshness) {
        return switch (freshness) {
            case FRESH -> "";
            case REVIEW_DUE -> " The pack is due for review.";
            case EXPIRED -> " THE PACK HAS EXPIRED: THIS ANSWER MAY BE OUT OF DATE.";
        };
    }

    private Section described() {
        List<Block> blocks = new ArrayList<>();
        List<Item> given = new ArrayList<>();
        assessment
                .situation()
                .facts()
                .forEach((fact, value) ->
                        given.add(Item.plain(Words.capital(words.fact(fact)), words.value(fact, value))));
        blocks.add(
                given.isEmpty()
                        ? new Paragraph("Nothing was given but the type of situation.")
                        : new Items(Optional.empty(), false, given));
        List<String> open = facts.open();
        if (!open.isEmpty()) {
            blocks.add(new Paragraph("Not given: " + Lists.joined(open) + "."));
        }
        return new Section("The facts as described", blocks);
    }

    private Optional<Section> inert() {
        List<String> forced = labels(true);
        List<String> inert = labels(false);
        List<Block> blocks = new ArrayList<>();
        if (!inert.isEmpty()) {
            blocks.add(new Paragraph(Words.capital(Lists.joined(inert))
                    + (inert.size() == 1
                            ? " was not used by this answer; it may matter under the City's code."
                            : " were not used by this answer; they may matter under the City's code.")));
        }
        if (!forced.isEmpty()) {
            blocks.add(new Paragraph(
                    "Beside the other facts, these can have no other value: " + Lists.joined(forced) + "."));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("What this answer did not use", blocks));
    }

    private List<String> labels(boolean forced) {
        return assessment.inertFacts().stream()
                .filter(fact -> facts.forced(fact) == forced)
                .map(words::fact)
                .toList();
    }

    private Section notices() {
        List<Item> items = assessment.notices().stream()
                .map(Notice::text)
                .map(text -> Item.plain("", text))
                .toList();
        return new Section("Please note", List.of(new Items(Optional.empty(), false, items)));
    }

    private Section origin() {
        PackStamp stamp = assessment.pack();
        List<Item> items = List.of(
                Item.plain("Pack", stamp.id() + ", version " + stamp.version() + ", " + freshness(stamp.freshness())),
                Item.plain("Receipt", assessment.receipt().assessmentSha256()));
        return new Section(
                ORIGIN, List.of(new Page.Sources(stamp.sources()), new Items(Optional.empty(), false, items)));
    }

    private static String freshness(Freshness freshness) {
        return switch (freshness) {
            case FRESH -> "fresh on that day";
            case REVIEW_DUE -> "due for review on that day";
            case EXPIRED -> "expired on that day";
        };
    }
}
