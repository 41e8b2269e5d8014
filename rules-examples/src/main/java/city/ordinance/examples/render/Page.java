package city.ordinance.examples.render;

import city.ordinance.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * An assessment in words, before it is laid out.
 *
 * @param title the pack's title
 * @param subtitle what the assessment is about, and as of which day
 * @param sections its parts, in the order in which a clerk would read them
 */
record Page(String title, String subtitle, List<Section> sections) {

    /**
     * A part under a heading.
     *
     * @param heading the heading
     * @param blocks what stands under it
     */
    record Section(String heading, List<Block> blocks) {}

    /** A paragraph, a list, or the sources. */
    sealed interface Block {}

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph(String text) implements Block {}

    /**
     * A list.
     *
     * @param caption what introduces it
     * @param ordered whether the order means something
     * @param items its items
     */
    record Items(Optional<String> caption, boolean ordered, List<Item> items) implements Block {}

    /**
     * Where it all comes from.
     *
     * @param sources the sources, each to be linked
     */
    record Sources(List<Source> sources) implements Block {}

    /**
     * One item of a list.
     *
     * @param lead what it begins with and a colon follows: a hedge, a topic or a fact; may be empty
     * @param text what it says
     * @param cites the claims it rests on
     * @param nearest whether the claims are no support, but the nearest passages read
     * @param more what follows in sentences of its own; may be empty
     */
    record Item(String lead, String text, List<String> cites, boolean nearest, String more) {

        /** What introduces the claims: nothing where they are the support. */
        String citing() {
            return nearest ? "the nearest passages read: " : "";
        }

        static Item plain(String lead, String text) {
            return new Item(lead, text, List.of(), false, "");
        }
    }
}
