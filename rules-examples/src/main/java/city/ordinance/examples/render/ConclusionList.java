package city.ordinance.examples.render;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Proviso;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Way;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conclusions in one list, each with its hedge, its doubts, and its alternatives.
 *
 * @param some the conclusions of the list
 * @param all all conclusions of the answer
 */
record ConclusionList(List<Conclusion> some, List<Conclusion> all) {

    /**
     * A list for each kind of which there is a conclusion.
     *
     * @param caption what introduces the list of a kind
     * @param more what is to be said of each besides
     */
    List<Block> byKind(Function<ConclusionKind, String> caption, Function<Conclusion, String> more) {
        List<Block> blocks = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            List<Conclusion> these =
                    some.stream().filter(one -> one.kind() == kind).toList();
            if (!these.isEmpty()) {
                blocks.add(new ConclusionList(these, all).items(caption.apply(kind), List.of(), more));
            }
        }
        return blocks;
    }

    /** The list, with nothing more said of any. */
    Items items(String caption) {
        return items(caption, List.of(), conclusion -> "");
    }

    /**
     * The list.
     *
     * @param caption what introduces it, without a stop; may be empty
     * @param ways where one can go on from that
     * @param more what is to be said of each besides; may be empty
     */
    Items items(String caption, List<Way> ways, Function<Conclusion, String> more) {
        List<Proviso> shared =
                Provisos.shared(some.stream().map(Conclusion::provisos).toList());
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Conclusion one = some.get(i);
            String said = sentences(
                    Provisos.sentences(Provisos.without(shared, one.provisos())),
                    Alternatives.sentence(some, i, all),
                    more.apply(one));
            items.add(new Item(lead(i), one.label(), one.cites(), false, said)
                    .with(Way.why(one.id().toString(), one.label())));
        }
        return new Items(caption(caption, shared), false, items, ways);
    }

    /** What introduces a list whose every item has these doubts. */
    static Optional<String> caption(String caption, List<Proviso> shared) {
        String said = Stream.of(caption, Provisos.sentences(shared).replaceAll("\\.$", ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said + ":");
    }

    /** The sentences that are not empty, one after the other. */
    static String sentences(String... sentences) {
        return Stream.of(sentences).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private String lead(int place) {
        return Words.capital(Stream.of(hedge(some.get(place)), Alternatives.word(some, place))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    /** The hedge; empty when the source says it outright, or when the label has the hedge in its own words. */
    private static String hedge(Conclusion conclusion) {
        return conclusion
                .hedge()
                .map(Hedge::word)
                .filter(word -> !saidIn(conclusion.label(), word))
                .orElse("");
    }

    private static boolean saidIn(String label, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(label)
                .find();
    }
}
