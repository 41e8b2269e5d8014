package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Proviso;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.examples.render.Page.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The answers to topics in words: what the source says, and what it leaves open. */
final class Topics {
    private final Assessment assessment;
    private final Words words;

    Topics(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** What a person calls a state. */
    static String state(AnswerState state) {
        return switch (state) {
            case SPECIFIED -> "specified";
            case NOT_SPECIFIED -> "not specified";
            case SILENT -> "silent";
            case UNKNOWN -> "unknown";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    Section specified() {
        return section("says", "What the source says", Topics::settled);
    }

    Section open() {
        return section("open", "What the source leaves open", answer -> !settled(answer));
    }

    /** Whether the source leaves nothing of it open. */
    static boolean settled(Answer answer) {
        return answer.state() == AnswerState.SPECIFIED || answer.state() == AnswerState.NOT_APPLICABLE;
    }

    private Section section(String id, String heading, Predicate<Answer> which) {
        Map<List<String>, List<Answer>> groups = new LinkedHashMap<>();
        groups.put(List.of(), new ArrayList<>());
        assessment.answers().values().stream()
                .filter(which)
                .forEach(answer -> groups.computeIfAbsent(group(answer), facts -> new ArrayList<>())
                        .add(answer));
        List<Block> blocks = new ArrayList<>();
        groups.forEach((facts, answers) -> {
            if (!answers.isEmpty()) {
                blocks.add(items(facts, answers));
            }
        });
        return new Section(id, heading, blocks);
    }

    /** The facts to name once for several topics; an unknown answer names its own. */
    private static List<String> group(Answer answer) {
        return answer.state() == AnswerState.UNKNOWN ? List.of() : answer.dependsOn();
    }

    private Items items(List<String> facts, List<Answer> answers) {
        List<Proviso> shared =
                Provisos.shared(answers.stream().map(Answer::provisos).toList());
        List<Item> items = answers.stream()
                .map(answer -> item(
                        answer,
                        words,
                        ConclusionList.sentences(
                                Provisos.sentences(Provisos.without(shared, answer.provisos())), answer.text())))
                .toList();
        String caption = facts.isEmpty()
                ? ""
                : "Whether " + (answers.size() == 1 ? "this arises" : "these arise") + " depends on "
                        + words.unknown(facts);
        return new Items(ConclusionList.caption(caption, shared), false, items, Way.answer(facts, words));
    }

    /** A topic with its state and claims, and what is to be said of it besides. */
    static Item item(Answer answer, Words words, String more) {
        String label = words.topic(answer.topic());
        return new Item(label, state(answer.state()), answer.cites(), answer.nearest(), more)
                .with(Way.why("answers/" + answer.topic(), label));
    }
}
