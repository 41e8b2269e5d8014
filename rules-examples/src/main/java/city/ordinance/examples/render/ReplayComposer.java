package city.ordinance.examples.render;

import city.ordinance.assessment.Receipt;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.explanation.Replay;
import java.util.ArrayList;
import java.util.List;

/** Puts what came of a replay into words. Every layout shows what this says. */
final class ReplayComposer {
    private ReplayComposer() {}

    static Page page(Replayed replayed) {
        Replay replay = replayed.replay();
        List<Item> differences = replay.differences().stream()
                .map(difference -> new Item(
                        "",
                        Words.capital(difference.what().label()),
                        List.of(),
                        false,
                        "The receipt says " + difference.expected() + ". Now it is " + difference.actual() + "."))
                .toList();
        List<Item> problems = replay.problems().stream()
                .map(problem -> Item.plain(problem.code(), (problem.message() + " " + problem.help()).strip()))
                .toList();
        List<Section> sections = List.of(
                Section.list("What differs", differences),
                Section.list("Why the answer cannot be given again", problems),
                Section.list("The receipt", receipt(replayed)));
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
