package city.ordinance.examples.render;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AnswerState;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Prevails;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.pack.RuleInfo;
import city.ordinance.pack.ScheduledValue;
import city.ordinance.pack.Topic;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import city.ordinance.source.Claim;
import city.ordinance.source.Coverage;
import city.ordinance.source.Hedge;
import city.ordinance.source.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pack as text: its source, what the source says and leaves open, and the rules. */
public final class PackRenderer {
    private final TextRenderer text;

    /**
     * A renderer.
     *
     * @param width the longest line, in characters
     * @param color whether terminal colors may be used
     */
    public PackRenderer(int width, boolean color) {
        this.text = new TextRenderer(width, color);
    }

    /** A pack in a few lines. */
    public static String summary(PackInfo pack, LocalDate today) {
        String published =
                pack.source().published().map(day -> " published " + day).orElse(" of an unknown day");
        return Style.clean(pack.id() + "  " + pack.title()) + "\n  version " + Style.clean(pack.version()) + "; source"
                + published + "; " + freshness(pack.coverage(), today) + "\n";
    }

    /** The whole pack. */
    public String render(Rulebook rulebook, LocalDate today) {
        PackInfo pack = rulebook.pack();
        List<Section> sections = List.of(
                new Section(
                        "Source",
                        pack.sources().stream().flatMap(PackRenderer::source).toList()),
                coverage(pack.coverage(), today),
                section("Situations its rules are about", pack.types(), PackRenderer::type),
                section("What the source says: its claims, in our words", pack.claims(), PackRenderer::claim),
                section("Rules", rulebook.rules(), PackRenderer::rule),
                section("Doubts about what the source reaches", pack.catalog().provisos(), PackRenderer::proviso),
                section("Values that the source gives", pack.catalog().schedule(), PackRenderer::scheduled),
                section("Topics", pack.catalog().topics(), PackRenderer::topic),
                section("What the source leaves open", open(pack), PackRenderer::openTopic),
                section("What its sources themselves say about rank", pack.prevails(), PackRenderer::prevails),
                section(
                        "Packs that could be asked beside it; that does not say that they apply",
                        pack.beside(),
                        id -> Item.plain("", id)));
        String subtitle = pack.id() + ", version " + pack.version() + ", sha256 " + pack.sha256();
        return text.render(new Page(pack.title(), subtitle, sections));
    }

    private static <T> Section section(String heading, List<T> things, Function<T, Item> item) {
        return Section.list(heading, things.stream().map(item).toList());
    }

    private static Item scheduled(ScheduledValue scheduled) {
        return new Item(scheduled.code(), scheduled.value().words(), scheduled.claims(), false, "");
    }

    private static Stream<Block> source(Source source) {
        List<Item> items = List.of(
                Item.plain("Its id, by which claims name it", source.id()),
                Item.plain("SHA-256 of the copy read", source.sha256().orElse("none; no copy was kept")));
        return Stream.of(new Page.Sources(List.of(source)), Items.of(items));
    }

    private static Section coverage(Coverage coverage, LocalDate today) {
        List<Item> items = List.of(
                Item.plain("From", coverage.from().toString()),
                Item.plain("Review due", coverage.reviewDue().toString()),
                Item.plain("Expires", coverage.expires().toString()),
                Item.plain("State", freshness(coverage, today)));
        return Section.list("Coverage; the two later dates are a policy, not law", items);
    }

    private static String freshness(Coverage coverage, LocalDate today) {
        if (!coverage.covers(today)) {
            return "not covered yet today";
        }
        return coverage.on(today).code().replace('-', ' ') + " today";
    }

    private static Item type(SituationType<?> type) {
        String facts = type.facts().stream().map(fact -> fact.code()).collect(Collectors.joining(", "));
        String unknown = type.facts().stream()
                .filter(fact -> !fact.leftOut().isEmpty())
                .map(fact -> "; values of " + fact.code() + " that it does not know: "
                        + fact.leftOut().stream().map(FactValue::code).collect(Collectors.joining(", ")))
                .collect(Collectors.joining());
        return Item.plain(type.code(), type.label() + "; facts: " + facts + unknown);
    }

    private static Item claim(Claim claim) {
        String hedge =
                claim.hedge().map(Hedge::word).map(word -> ", \"" + word + "\"").orElse("");
        String proving =
                claim.proving().map(words -> " Its words: \"" + words + "\".").orElse("");
        String unused = claim.noRule().map(why -> " No rule: " + why).orElse("");
        String speaks = claim.speaksOf().isEmpty()
                ? ""
                : " Speaks only of: "
                        + claim.speaksOf().stream().map(PackRenderer::facts).collect(Collectors.joining("; or ")) + ".";
        return Item.plain(
                claim.id() + " [" + claim.source() + ", " + claim.section() + "; "
                        + claim.modality().code() + hedge + "]",
                Words.sentence(claim.paraphrase()) + proving + speaks + unused);
    }

    private static String facts(Map<String, List<String>> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " " + String.join(" or ", fact.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Item rule(RuleInfo rule) {
        return new Item(rule.id(), rule.sentence(), rule.cites(), false, "");
    }

    private static Item proviso(ProvisoEntry proviso) {
        return Item.plain(
                proviso.code(), "only " + proviso.text() + "; it can reach: " + String.join(", ", proviso.reaches()));
    }

    private static Item prevails(Prevails said) {
        return new Item("", said.text(), said.cites(), false, "");
    }

    private static Item topic(Topic topic) {
        String states = Arrays.stream(AnswerState.values())
                .filter(topic.texts()::containsKey)
                .map(Topics::state)
                .collect(Collectors.joining(" or "));
        return Item.plain(topic.code(), topic.label() + "; where it arises: " + states);
    }

    private static List<Topic> open(PackInfo pack) {
        return pack.catalog().topics().stream()
                .filter(topic -> !openText(topic).isEmpty())
                .toList();
    }

    private static Item openTopic(Topic topic) {
        return new Item(
                topic.label(),
                openText(topic)
                        + topic.next().map(next -> " " + next.otherwise()).orElse(""),
                topic.nextCites(),
                false,
                "");
    }

    private static String openText(Topic topic) {
        return topic.texts().entrySet().stream()
                .filter(text -> text.getKey() == AnswerState.NOT_SPECIFIED || text.getKey() == AnswerState.SILENT)
                .sorted(Map.Entry.comparingByKey())
                .map(text -> text.getValue().otherwise())
                .collect(Collectors.joining(" "));
    }
}
