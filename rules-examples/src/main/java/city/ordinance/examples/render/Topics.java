package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Optional<Section> specified() {
        return section("What the source says", Topics::settled);
    }

    Optional<Section> open() {
        return section("What the source leaves open", answer -> !settled(answer));
    }

    private static boolean settled(Answer answer) {
        return answer.state() == AnswerState.SPECIFIED || answer.state() == AnswerState.NOT_APPLICABLE;
    }

    private Optional<Section> section(String heading, Predicate<Answer> which) {
        Map<List<String>, List<Item>> groups = new LinkedHashMap<>();
        groups.put(List.of(), new ArrayList<>());
        assessment.answers().values().stream()
                .filter(which)
                .forEach(answer -> groups.computeIfAbsent(group(answer), facts -> new ArrayList<>())
                        .add(item(answer)));
        List<Block> blocks = new ArrayList<>();
        groups.forEach((facts, items) -> {
            if (!items.isEmpty()) {
                blocks.add(new Items(caption(facts, items.size()), false, items));
            }
        });
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(heading, blocks));
    }

    /** The facts to name once for several topics; an unknown answer names its own. */
    private static List<String> group(Answer answer) {
        return answer.state() == AnswerState.UNKNOWN ? List.of() : answer.dependsOn();
    }

    private Optional<String> caption(List<String> facts, int topics) {
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of("Whether " + (topics == 1 ? "this arises" : "these arise") + " depends on "
                        + words.unknown(facts) + ":");
    }

    private Item item(Answer answer) {
        return new Item(words.topic(answer.topic()), state(answer.state()), answer.cites(), false, answer.text());
    }
}
