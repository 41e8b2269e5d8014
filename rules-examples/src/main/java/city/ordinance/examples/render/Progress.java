package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Conclusion;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.explanation.Holds;
import city.ordinance.pack.PackInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What an interview has settled, step by step, as text. */
public final class Progress {
    private final PackInfo pack;
    private final TextRenderer text;

    /**
     * Progress of an interview.
     *
     * @param pack the pack that answers
     * @param text lays it out
     */
    public Progress(PackInfo pack, TextRenderer text) {
        this.pack = pack;
        this.text = text;
    }

    /** What is settled before anything is asked. */
    public String begun(Assessment now) {
        List<Block> blocks = new ArrayList<>();
        add("certain", certain(now, conclusion -> true), now, blocks);
        add("What the source says or leaves open:", answered(now, answer -> true), blocks);
        return section("Settled before any question", blocks, now);
    }

    /** What an answer has settled, on top of what was settled before. */
    public String step(Assessment before, Assessment now) {
        List<Block> blocks = new ArrayList<>();
        List<Conclusion> earlier = before.recommendedActions();
        add("certain now", certain(now, one -> !has(earlier, one, Conclusion::certain)), now, blocks);
        List<Conclusion> gone = earlier.stream()
                .filter(one -> !has(now.recommendedActions(), one, any -> true))
                .toList();
        add("no longer concluded; that is no finding that it cannot be", gone, before, blocks);
        add(
                "What the source says or leaves open:",
                answered(
                        now,
                        answer -> !before.answers().containsKey(answer.topic())
                                || !settled(before, before.topic(answer.topic()))),
                blocks);
        Words words = words(now);
        List<Item> topics = before.answers().keySet().stream()
                .filter(topic -> !now.answers().containsKey(topic))
                .map(topic -> Item.plain("", words.topic(topic)))
                .toList();
        add("Does not arise here:", topics, blocks);
        return section("Settled by this answer", blocks, now);
    }

    private String section(String heading, List<Block> blocks, Assessment now) {
        List<Block> all = new ArrayList<>(blocks);
        if (all.isEmpty()) {
            all.add(new Paragraph("Nothing."));
        }
        long certain =
                now.recommendedActions().stream().filter(Conclusion::certain).count();
        long answered = now.answers().values().stream()
                .filter(answer -> settled(now, answer))
                .count();
        all.add(new Paragraph("In all: "
                + Words.joined(List.of(
                        count(certain, "conclusion") + " certain",
                        count(now.recommendedActions().size() - certain, "conclusion") + " only possible",
                        count(answered, "topic") + " settled",
                        count(now.answers().size() - answered, "topic") + " open"))
                + "."));
        return text.sections(List.of(new Section(heading, all)));
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static List<Conclusion> certain(Assessment now, Predicate<Conclusion> which) {
        return now.recommendedActions().stream()
                .filter(conclusion -> conclusion.certain() && which.test(conclusion))
                .toList();
    }

    private List<Item> answered(Assessment now, Predicate<Answer> which) {
        Words words = words(now);
        return now.answers().values().stream()
                .filter(answer -> settled(now, answer) && which.test(answer))
                .map(answer -> Topics.item(answer, words, Provisos.sentences(answer.provisos())))
                .toList();
    }

    /**
     * Whether nothing that is not known can change the answer. Where facts only change together, an answer depends on
     * none of them alone and still does not arise in every situation that fits, so that is asked too.
     */
    private static boolean settled(Assessment now, Answer answer) {
        return answer.state() != AnswerState.UNKNOWN
                && answer.dependsOn().isEmpty()
                && now.why("answers/" + answer.topic()).holds() == Holds.CERTAIN;
    }

    private static boolean has(List<Conclusion> conclusions, Conclusion one, Predicate<Conclusion> which) {
        return conclusions.stream().anyMatch(other -> other.id().equals(one.id()) && which.test(other));
    }

    private static void add(String caption, List<Conclusion> some, Assessment of, List<Block> blocks) {
        blocks.addAll(new ConclusionList(some, of.recommendedActions())
                .byKind(kind -> Words.capital(Words.kind(kind)) + ", " + caption, conclusion -> ""));
    }

    private static void add(String caption, List<Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(Items.of(caption, items));
        }
    }

    private Words words(Assessment assessment) {
        return new Words(pack, assessment.situation().type());
    }
}
