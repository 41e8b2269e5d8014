package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.OtherAnswer;
import city.ordinance.assessment.SideBySide;
import city.ordinance.assessment.SideBySide.OfTopic;
import city.ordinance.assessment.WithOthers;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import city.ordinance.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the answers of several packs into words, each under its own title, and how they stand side by side. */
final class WithOthersComposer {
    private static final String ALSO = "Asked as well";
    private static final String SIDE_BY_SIDE = "Side by side";

    private final Renderer.AnswerWithOthers answers;
    private final WithOthers<Assessment> all;

    WithOthersComposer(Renderer.AnswerWithOthers answers) {
        this.answers = answers;
        this.all = answers.all();
    }

    /** What follows the main answer; nothing where no other pack was asked. */
    List<Renderer.Part> parts(String situation) {
        List<Renderer.Part> parts = new ArrayList<>();
        for (OtherAnswer<Assessment> other : all.also()) {
            parts.add(part(situation + ALSO, other));
        }
        if (!all.isAlone()) {
            parts.add(new Renderer.Part(situation + SIDE_BY_SIDE, false, sideBySide(), Optional.empty()));
        }
        return parts;
    }

    private Renderer.Part part(String heading, OtherAnswer<Assessment> other) {
        if (other.assessment().isEmpty()) {
            return new Renderer.Part(heading, false, refused(other), Optional.empty());
        }
        Renderer.Answer answer = new Renderer.Answer(
                pack(other.pack()).orElseThrow(), other.assessment().get());
        return new Renderer.Part(heading, false, Composer.page(answer), Optional.of(Claims.cited(answer)));
    }

    private Page refused(OtherAnswer<Assessment> other) {
        List<Item> items =
                other.problems().stream().map(WithOthersComposer::problem).toList();
        String none = "This pack gives no answer here. That does not mean that nothing of it applies.";
        return new Page(title(other.pack()), none, List.of(Section.list("Why", items)));
    }

    private static Item problem(Problem problem) {
        String where = problem.where().isEmpty() ? "" : "(" + problem.where() + ") ";
        return Item.plain("", where + problem.message() + " " + problem.help());
    }

    private Page sideBySide() {
        SideBySide sides = all.sideBySide();
        String subtitle =
                "Nothing overrides anything here: what one source leaves open stays open, whatever another says.";
        return new Page(
                "What each source says",
                subtitle,
                List.of(
                        topics(sides),
                        conclusions(sides),
                        Section.list(
                                "What a source itself says about its rank",
                                sides.prevails().stream()
                                        .map(said -> new Item(title(said.pack()), said.text(), said.cites(), false, ""))
                                        .toList())));
    }

    private Section topics(SideBySide sides) {
        List<Block> blocks = new ArrayList<>();
        List<Item> alone = new ArrayList<>();
        sides.topics().forEach((topic, said) -> {
            if (said.size() == 1) {
                alone.add(alone(topic, said.get(0)));
            } else if (differ(said)) {
                blocks.add(Items.of(
                        topicLabel(topic) + ":",
                        said.stream().map(one -> item(topic, one)).toList()));
            }
        });
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph("There is no topic of which two of them say different things."));
        }
        if (!alone.isEmpty()) {
            blocks.add(Items.of(
                    "Topics on which only one of them has an answer, be it that its source leaves it open:", alone));
        }
        return new Section("Topics where they differ", blocks);
    }

    private Item alone(String topic, OfTopic said) {
        return new Item(
                topicLabel(topic), Topics.state(said.state()) + " in " + title(said.pack()), said.cites(), false, "");
    }

    private static boolean differ(List<OfTopic> said) {
        return said.stream()
                        .map(one -> List.of(one.state(), one.value()))
                        .distinct()
                        .count()
                > 1;
    }

    private Item item(String topic, OfTopic said) {
        String text = Topics.state(said.state());
        String more = said.state() == AnswerState.SPECIFIED ? text(topic, said.pack()) : "";
        return new Item(title(said.pack()), text, said.cites(), false, more);
    }

    private String text(String topic, String pack) {
        return all.assessments().stream()
                .filter(answer -> answer.pack().id().equals(pack))
                .map(answer -> answer.topic(topic).text())
                .findFirst()
                .orElse("");
    }

    private Section conclusions(SideBySide sides) {
        Map<List<String>, List<Item>> byPacks = new LinkedHashMap<>();
        sides.conclusions()
                .forEach((code, packs) ->
                        byPacks.computeIfAbsent(packs, any -> new ArrayList<>()).addAll(labels(code, packs)));
        List<Block> blocks = new ArrayList<>();
        byPacks.forEach((packs, items) -> blocks.add(Items.of(
                String.join("; and ", packs.stream().map(this::title).toList()) + ":", items)));
        return new Section("Which source has which conclusion, as certain or as possible", blocks);
    }

    /** What a conclusion is called; where the packs call it differently, what each of them does. */
    private List<Item> labels(String code, List<String> packs) {
        Map<String, String> byPack = new LinkedHashMap<>();
        packs.forEach(pack -> byPack.put(pack, label(code, pack)));
        return byPack.values().stream().distinct().count() == 1
                ? List.of(Item.plain("", label(code, packs.get(0))))
                : byPack.entrySet().stream()
                        .map(one -> Item.plain(title(one.getKey()), one.getValue()))
                        .toList();
    }

    private String label(String code, String pack) {
        return all.assessments().stream()
                .filter(answer -> answer.pack().id().equals(pack))
                .flatMap(answer -> answer.recommendedActions().stream())
                .filter(conclusion -> conclusion.id().code().equals(code))
                .map(Conclusion::label)
                .findFirst()
                .orElse(code);
    }

    private String topicLabel(String code) {
        return packs().flatMap(pack -> pack.catalog().topic(code).stream())
                .map(Topic::label)
                .findFirst()
                .orElse(code);
    }

    private Stream<PackInfo> packs() {
        return Stream.concat(Stream.of(answers.pack()), answers.others().stream());
    }

    private Optional<PackInfo> pack(String id) {
        return packs().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private String title(String id) {
        return pack(id).map(PackInfo::title).orElse(id);
    }
}
