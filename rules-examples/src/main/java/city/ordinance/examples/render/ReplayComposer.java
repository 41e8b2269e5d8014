package city.ordinance.examples.render;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Receipt;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.explanation.Replay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts what came of a replay into words. Every layout shows what this says. */
final class ReplayComposer {
    /** The parts of an answer beside its conclusions and topics. */
    private static final Map<String, Function<AssessmentContent, Object>> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("The pack and its sources", AssessmentContent::pack);
        OTHERS.put("The day", AssessmentContent::asOf);
        OTHERS.put("The facts as described", AssessmentContent::situation);
        OTHERS.put("The questions", AssessmentContent::questions);
        OTHERS.put("The facts that changed nothing", AssessmentContent::inertFacts);
        OTHERS.put("The order received", AssessmentContent::order);
        OTHERS.put("The notices", AssessmentContent::notices);
    }

    private ReplayComposer() {}

    static Page page(Replayed replayed) {
        Replay replay = replayed.replay();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.list(
                "What differs",
                replay.differences().stream()
                        .map(one -> difference(one, replayed))
                        .toList()));
        replayed.compared().filter(any -> !replay.matches()).ifPresent(compared -> sections.addAll(answer(compared)));
        sections.add(Section.list(
                "Why the answer cannot be given again",
                replay.problems().stream()
                        .map(one -> Item.plain(one.code(), (one.message() + " " + one.help()).strip()))
                        .toList()));
        sections.add(Section.list("The receipt", receipt(replayed)));
        return replay.matches()
                ? new Page(
                        "The answer is the same, byte for byte.",
                        "The pack, the vocabulary, the library and the answer are as the receipt says.",
                        sections)
                : new Page(
                        "The answer cannot be confirmed.",
                        "Something is not as the receipt says. Ask again before anybody relies on the answer.",
                        sections);
    }

    private static Item difference(Replay.Mismatch one, Replayed replayed) {
        String more = switch (one.what()) {
            case PACK, VERSION, LIBRARY, ALLOW_EXPIRED ->
                "The receipt says " + one.expected() + ". Now it is " + one.actual() + ".";
            case PACK_SHA256 -> "Its files are not those that gave the answer.";
            case VOCABULARY_SHA256 -> "It is not the one that the answer was given for.";
            case SIDE_BY_SIDE -> "It does not follow from the answers in the file.";
            case DOCUMENT -> "It is not the answer that the receipt stands for.";
            case ASSESSMENT_SHA256 ->
                replayed.given().isPresent()
                        ? "It is not the answer that the receipt stands for."
                        : "A receipt alone holds no answer, and does not tell in what: replay the assessment.";
        };
        return new Item("", Words.capital(one.what().label()), List.of(), false, more);
    }

    /** In what the answer that came with the receipt and the one of now differ. */
    private static List<Section> answer(Compared compared) {
        Words words = new Words(compared.pack(), compared.after().situation().type());
        List<Section> sections = new ArrayList<>(new ChangeSections(compared, words).sections());
        sections.add(Section.list(
                "What else differs between the answer in the file and the one now",
                OTHERS.entrySet().stream()
                        .filter(part -> !part.getValue()
                                .apply(compared.before())
                                .equals(part.getValue().apply(compared.after())))
                        .map(part -> Item.plain("", part.getKey()))
                        .toList()));
        return sections;
    }

    private static List<Item> receipt(Replayed replayed) {
        Receipt receipt = replayed.replay().receipt();
        Words words = new Words(replayed.pack(), receipt.situation().type());
        List<Item> items = new ArrayList<>();
        items.add(Item.plain("Pack", receipt.pack() + ", version " + receipt.version()));
        items.add(Item.plain("As of", receipt.asOf() + (receipt.allowExpired() ? ", expired allowed" : "")));
        items.add(Item.plain("About", words.type(receipt.situation().type())));
        items.addAll(Facts.given(receipt.situation(), words));
        items.add(Item.plain("Hash of the answer", receipt.assessmentSha256()));
        return items;
    }
}
