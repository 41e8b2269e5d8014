package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.AssessmentContent;
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
import java.util.stream.Stream;

/** Puts one assessment into words. Every layout shows what this says. */
final class Composer {
    private final PackInfo pack;
    private final Assessment assessment;
    private final Words words;
    private final Facts facts;

    private Composer(Renderer.Answer answer) {
        this.pack = answer.pack();
        this.assessment = answer.assessment();
        this.words = new Words(pack, assessment.situation().type());
        this.facts = new Facts(pack, assessment, words);
    }

    static Page page(Renderer.Answer answer) {
        return new Composer(answer).page();
    }

    private Page page() {
        Conclusions conclusions = new Conclusions(assessment, words);
        Topics topics = new Topics(assessment, words);
        List<Section> sections = List.of(
                facts.described("Not given"),
                conclusions.certain(),
                conclusions.possible(),
                conclusions.steps(),
                topics.specified(),
                topics.open(),
                new Questions(assessment, words).section(),
                inert(),
                notices(assessment),
                origin());
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

    private Section inert() {
        List<String> forced = labels(true);
        List<String> inert = labels(false);
        List<Block> blocks = new ArrayList<>();
        if (!inert.isEmpty()) {
            blocks.add(new Paragraph(Words.capital(Words.joined(inert))
                    + (inert.size() == 1
                            ? " was not used by this answer; it may matter under the City's code."
                            : " were not used by this answer; they may matter under the City's code.")));
        }
        if (!forced.isEmpty()) {
            blocks.add(new Paragraph(
                    "Beside the other facts, these can have no other value: " + Words.joined(forced) + "."));
        }
        return new Section("unused", "What this answer did not use", blocks);
    }

    private List<String> labels(boolean forced) {
        return assessment.inertFacts().stream()
                .filter(fact -> facts.forced(fact) == forced)
                .map(words::fact)
                .toList();
    }

    /** The notices of these answers, each once. */
    static Section notices(AssessmentContent... answers) {
        List<Item> items = Stream.of(answers)
                .flatMap(answer -> answer.notices().stream())
                .map(Notice::text)
                .distinct()
                .map(text -> Item.plain("", text))
                .toList();
        return Section.list("notices", "Please note", items);
    }

    /** The sources, and what else there is to say of where an answer comes from. */
    static Section origin(PackStamp stamp, Block... more) {
        List<Block> blocks = new ArrayList<>(List.of(new Page.Sources(stamp.sources())));
        blocks.addAll(List.of(more));
        return new Section("Where this comes from", blocks);
    }

    private Section origin() {
        PackStamp stamp = assessment.pack();
        return origin(
                stamp,
                Items.of(List.of(
                        Item.plain("Pack", stamped(stamp)),
                        Item.plain("Receipt", assessment.receipt().assessmentSha256()))));
    }

    /** The pack, its version, and how fresh it was. */
    static String stamped(PackStamp stamp) {
        return stamp.id() + ", version " + stamp.version() + ", " + freshness(stamp.freshness());
    }

    private static String freshness(Freshness freshness) {
        return switch (freshness) {
            case FRESH -> "fresh on that day";
            case REVIEW_DUE -> "due for review on that day";
            case EXPIRED -> "expired on that day";
        };
    }
}
