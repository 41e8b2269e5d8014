package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Notice;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.examples.words.Lists;
import city.ordinance.explanation.Holds;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.Why;
import city.ordinance.explanation.WhyNot;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts one explanation into words that can be read aloud. Every layout shows what this says. */
final class ExplanationComposer {
    private final Explained explained;
    private final Assessment assessment;
    private final Why why;
    private final WhyNot whyNot;
    private final Words words;
    private final ExplanationWords sentences;

    private ExplanationComposer(Explained explained) {
        this.explained = explained;
        this.assessment = explained.assessment();
        this.why = explained.explanation().why();
        this.whyNot = explained.explanation().whyNot();
        this.words =
                new Words(explained.pack(), explained.assessment().situation().type());
        this.sentences = new ExplanationWords(words, explained.assessment().situation());
    }

    static Page page(Explained explained) {
        return new ExplanationComposer(explained).page();
    }

    private Page page() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("The answer", List.of(new Paragraph(answer()))));
        sections.add(described());
        why().ifPresent(sections::add);
        certainBy().ifPresent(sections::add);
        whyNot().ifPresent(sections::add);
        changes().ifPresent(sections::add);
        claims().ifPresent(sections::add);
        sections.add(notices());
        return new Page(
                subject(), Words.sentence(explained.pack().title()) + " As of " + assessment.asOf() + ".", sections);
    }

    /** What is explained, with its hedge. */
    private String subject() {
        Optional<ConclusionId> id = ConclusionId.parse(why.subject());
        if (id.isEmpty()) {
            return words.topic(why.subject().substring(why.subject().indexOf('/') + 1));
        }
        return explained
                .pack()
                .catalog()
                .entry(id.get())
                .map(entry -> entry.label()
                        + entry.hedge()
                                .map(Hedge::word)
                                .map(word -> " (" + word + ")")
                                .orElse(""))
                .orElse(why.subject());
    }

    private boolean topic() {
        return ConclusionId.parse(why.subject()).isEmpty();
    }

    private String answer() {
        String code = why.subject().substring(why.subject().indexOf('/') + 1);
        String source = topic() && why.holds() != Holds.EXCLUDED
                ? " " + assessment.topic(code).text()
                : "";
        return holds() + source;
    }

    private String holds() {
        String it = topic() ? "This question" : "This";
        return switch (why.holds()) {
            case CERTAIN ->
                topic()
                        ? "This question arises, if the facts are as described."
                        : "The rules conclude this, if the facts are as described.";
            case POSSIBLE ->
                it + (topic() ? " arises only in some of the situations that fit." : " is only possible.")
                        + " It depends on " + words.unknown(why.dependsOn()) + ".";
            case EXCLUDED -> whyNot.reachable() ? notHere() : UNREACHABLE;
        };
    }

    private String notHere() {
        return topic()
                ? "This question does not arise under the rules for the situation described."
                : "The rules do not conclude this for the situation described. That is no finding that it cannot be.";
    }

    private static final String UNREACHABLE =
            "No situation of this type leads to it under these rules. That is no finding that it cannot be.";

    private Section described() {
        List<Item> given = new ArrayList<>();
        assessment
                .situation()
                .facts()
                .forEach((fact, value) ->
                        given.add(Item.plain(Words.capital(words.fact(fact)), words.value(fact, value))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(given.isEmpty() ? new Paragraph("Nothing was given but the type of situation.") : list(given));
        List<String> open = new Facts(explained.pack(), assessment).open();
        if (!open.isEmpty()) {
            blocks.add(new Paragraph("Not known: " + Lists.joined(open) + "."));
        }
        return new Section("The facts as described", blocks);
    }

    private Optional<Section> why() {
        List<Item> items = why.reasons().stream()
                .map(reason -> new Item(
                        reason.rule(),
                        reason.text(),
                        reason.claims().stream().map(Claim::id).toList(),
                        reason.interpreted().isPresent(),
                        sentences.because(reason)))
                .toList();
        String heading = why.holds() == Holds.CERTAIN ? "Why" : "Why it is possible";
        return items.isEmpty() ? Optional.empty() : Optional.of(new Section(heading, List.of(list(items))));
    }

    private Optional<Section> certainBy() {
        List<Item> items = why.madeCertainBy().stream()
                .map(facts -> Item.plain("", sentences.enough(facts)))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("What makes it certain", List.of(list(items))));
    }

    private Optional<Section> whyNot() {
        List<Item> items = whyNot.rules().stream()
                .map(rule -> new Item(rule.rule(), rule.text(), List.of(), false, sentences.lacks(rule)))
                .toList();
        String heading = why.holds() == Holds.EXCLUDED ? "Why not" : "Why it is not certain";
        return items.isEmpty() ? Optional.empty() : Optional.of(new Section(heading, List.of(list(items))));
    }

    private Optional<Section> changes() {
        if (why.holds() == Holds.CERTAIN || whyNot.changes().isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = whyNot.changes().stream()
                .map(change -> Item.plain("", sentences.change(change)))
                .toList();
        Items list = new Items(
                Optional.of("It would " + (topic() ? "arise" : "hold") + " if, fewest facts first:"), true, items);
        return Optional.of(new Section("What would have to differ", List.of(list)));
    }

    private Optional<Section> claims() {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Reason reason : why.reasons()) {
            reason.claims().forEach(claim -> claims.put(claim.id(), claim));
        }
        List<Item> items = claims.values().stream()
                .map(claim -> Item.plain(claim.id(), Claims.text(claim)))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Section(Claims.HEADING, List.of(list(items))));
    }

    private Section notices() {
        return new Section(
                "Please note",
                List.of(list(assessment.notices().stream()
                        .map(Notice::text)
                        .map(text -> Item.plain("", text))
                        .toList())));
    }

    private static Items list(List<Item> items) {
        return new Items(Optional.empty(), false, items);
    }
}
