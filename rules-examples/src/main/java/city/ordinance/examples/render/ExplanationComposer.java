package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.examples.render.Page.Way;
import city.ordinance.explanation.Holds;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.Why;
import city.ordinance.explanation.WhyNot;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts one explanation into words that can be read aloud. Every layout shows what this says. */
final class ExplanationComposer {
    private final Explained explained;
    private final Assessment assessment;
    private final Why why;
    private final WhyNot whyNot;
    private final Optional<Answer> said;
    private final Words words;
    private final ExplanationWords sentences;
    private final Standing standing;

    private ExplanationComposer(Explained explained) {
        this.explained = explained;
        this.assessment = explained.assessment();
        this.why = explained.explanation().why();
        this.whyNot = explained.explanation().whyNot();
        this.said = Optional.ofNullable(assessment
                        .answers()
                        .get(why.subject().substring(why.subject().indexOf('/') + 1)))
                .filter(answer -> topic());
        this.words =
                new Words(explained.pack(), explained.assessment().situation().type());
        this.sentences = new ExplanationWords(words, explained.assessment().situation());
        this.standing = new Standing(
                explained.pack().type(assessment.situation().type()).orElseThrow(), assessment.situation());
    }

    static Page page(Explained explained) {
        return new ExplanationComposer(explained).page();
    }

    private Page page() {
        List<Section> sections = new ArrayList<>(explanation());
        sections.add(1, new Facts(explained.pack(), assessment, words).described("Not known"));
        sections.add(Section.list(nearest() ? "The nearest passages read" : Claims.HEADING, claims()));
        sections.add(Composer.notices(assessment));
        sections.add(Composer.origin(assessment.pack()));
        return new Page(
                subject(), Words.sentence(explained.pack().title()) + " As of " + assessment.asOf() + ".", sections);
    }

    /** What there is to explain, for a page that says the rest itself. */
    static Page alone(Explained explained) {
        ExplanationComposer composer = new ExplanationComposer(explained);
        return new Page(composer.subject(), "", composer.explanation());
    }

    private List<Section> explanation() {
        List<Section> sections = new ArrayList<>(
                List.of(new Section("The answer", List.of(new Paragraph(answer()))), why(), certainBy(), whyNot()));
        sections.addAll(changes());
        return sections;
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
                .map(entry -> concluded().map(Conclusion::label).orElse(entry.label())
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
        return said.map(answer ->
                        ConclusionList.sentences(holds(), Provisos.sentences(answer.provisos()), answer.text()))
                .or(() -> concluded()
                        .map(one -> ConclusionList.sentences(
                                holds(),
                                Provisos.sentences(one.provisos()),
                                Alternatives.sentence(one, assessment.recommendedActions()))))
                .orElseGet(this::holds);
    }

    private Optional<Conclusion> concluded() {
        return assessment.recommendedActions().stream()
                .filter(conclusion -> conclusion.id().toString().equals(why.subject()))
                .findFirst();
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
            case EXCLUDED -> received() ? RECEIVED : whyNot.reachable() ? notHere() : UNREACHABLE;
        };
    }

    private boolean received() {
        return assessment
                .order()
                .filter(order -> ConclusionId.parse(why.subject())
                        .filter(id -> Standing.orders(order, id.code()))
                        .isPresent())
                .isPresent();
    }

    private static final String RECEIVED =
            "This is the order received. With an order received, the rules propose no measure.";

    private String notHere() {
        return topic()
                ? "This question does not arise under the rules for the situation described."
                : "The rules do not conclude this for the situation described. That is no finding that it cannot be.";
    }

    private static final String UNREACHABLE =
            "No situation of this type leads to it under these rules. That is no finding that it cannot be.";

    private Section why() {
        List<Block> blocks = new ArrayList<>();
        reasons(Optional.empty(), reason -> reason.proviso().isEmpty(), blocks);
        reasons(
                Optional.of("Said with an if, because:"),
                reason -> reason.proviso().isPresent(),
                blocks);
        String heading = why.holds() == Holds.CERTAIN ? "Why" : "Why it is possible";
        return new Section(heading, blocks);
    }

    private void reasons(Optional<String> caption, Predicate<Reason> which, List<Block> blocks) {
        List<Item> items = why.reasons().stream()
                .filter(which)
                .map(reason -> new Item(
                        reason.rule(),
                        reason.text(),
                        reason.claims().stream().map(Claim::id).toList(),
                        reason.proviso().isEmpty() && nearest(),
                        sentences.because(reason)))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Items(caption, false, items, List.of()));
        }
    }

    /** Whether the claims are no support, for the source gives no answer. */
    private boolean nearest() {
        return said.filter(Answer::nearest).isPresent();
    }

    private Section certainBy() {
        List<Item> items = why.madeCertainBy().stream()
                .map(facts -> Item.plain("", sentences.enough(facts)))
                .toList();
        return Section.list("What makes it certain", items);
    }

    private Section whyNot() {
        List<Item> items = whyNot.rules().stream()
                .map(rule -> new Item(rule.rule(), rule.text(), List.of(), false, sentences.lacks(rule)))
                .toList();
        String heading = why.holds() == Holds.EXCLUDED ? "Why not" : "Why it is not certain";
        return Section.list(heading, items);
    }

    private List<Section> changes() {
        List<Section> sections = new ArrayList<>();
        List<Map<String, String>> changes = why.holds() == Holds.CERTAIN ? List.of() : whyNot.changes();
        List<Item> kept = standing.kept(changes).stream()
                .map(change ->
                        Item.plain("", sentences.change(change)).with(Way.then(change, sentences.situation(change))))
                .toList();
        if (!kept.isEmpty()) {
            Optional<String> intro =
                    Optional.of("It would " + (topic() ? "arise" : "hold") + " if, fewest facts first:");
            sections.add(new Section("What would have to differ", List.of(new Items(intro, true, kept, List.of()))));
        }
        standing.said(changes).ifPresent(said -> sections.add(elsewhere(said, standing.elsewhere(changes))));
        return sections;
    }

    /** Situations that this one cannot become, or that there is none to speak of. */
    private Section elsewhere(String said, List<Map<String, String>> situations) {
        List<Item> items = situations.stream()
                .map(facts ->
                        Item.plain("", sentences.situation(facts)).with(Way.then(facts, sentences.situation(facts))))
                .toList();
        return items.isEmpty()
                ? new Section("The order received", List.of(new Paragraph(said)))
                : new Section("At another stage", List.of(Items.of(said, items)));
    }

    private List<Item> claims() {
        return why.reasons().stream()
                .flatMap(reason -> reason.claims().stream())
                .distinct()
                .map(claim -> Item.plain(claim.id(), Claims.text(claim)))
                .toList();
    }
}
