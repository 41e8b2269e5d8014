package city.ordinance.examples.render;

import city.ordinance.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be said, before it is laid out.
 *
 * @param title the pack's title
 * @param subtitle what it is about, and as of which day
 * @param sections its parts, in the order in which a clerk would read them; a part of nothing is dropped
 */
record Page(String title, String subtitle, List<Section> sections) {
    Page {
        sections =
                sections.stream().filter(section -> !section.blocks().isEmpty()).toList();
    }

    /**
     * A part under a heading.
     *
     * @param id what links to it name; empty where nothing does
     * @param heading the heading
     * @param blocks what stands under it
     */
    record Section(String id, String heading, List<Block> blocks) {
        Section(String heading, List<Block> blocks) {
            this("", heading, blocks);
        }

        /** A part that is one list; nothing where the list is empty. */
        static Section list(String id, String heading, List<Item> items) {
            return new Section(id, heading, items.isEmpty() ? List.of() : List.of(Items.of(items)));
        }

        /** A part that is one list, to which nothing links. */
        static Section list(String heading, List<Item> items) {
            return list("", heading, items);
        }
    }

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
     * @param ways where one can go on from the caption
     */
    record Items(Optional<String> caption, boolean ordered, List<Item> items, List<Way> ways) implements Block {
        /** A list in no order, without a caption. */
        static Items of(List<Item> items) {
            return new Items(Optional.empty(), false, items, List.of());
        }

        /** A list in no order. */
        static Items of(String caption, List<Item> items) {
            return new Items(Optional.of(caption), false, items, List.of());
        }
    }

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
     * @param ways where one can go on from it
     */
    record Item(String lead, String text, List<String> cites, boolean nearest, String more, List<Way> ways) {
        Item(String lead, String text, List<String> cites, boolean nearest, String more) {
            this(lead, text, cites, nearest, more, List.of());
        }

        static Item plain(String lead, String text) {
            return new Item(lead, text, List.of(), false, "");
        }

        Item with(Way way) {
            return new Item(lead, text, cites, nearest, more, List.of(way));
        }

        /** What introduces the claims: nothing where they are the support. */
        String citing() {
            return nearest ? "the nearest passages read: " : "";
        }
    }

    /**
     * Where a reader can go on, in a layout that can answer again; others leave it out.
     *
     * @param text what it is called
     * @param about what it is about, for a reader who does not see where it stands
     * @param asked what is asked: {@code why} a subject, {@code ask} a fact, or {@code fact.} and a fact, its value
     */
    record Way(String text, String about, Map<String, String> asked) {
        static final String WHY = "why";

        static Way why(String subject, String label) {
            return new Way("Why?", " " + label, Map.of(WHY, subject));
        }

        static Way whyNot(String subject, String label) {
            return new Way("Why not?", " " + label, Map.of(WHY, subject));
        }

        static List<Way> answer(List<String> facts, Words words) {
            return facts.stream()
                    .map(fact -> new Way("Answer: " + words.fact(fact), "", Map.of("ask", fact)))
                    .toList();
        }

        /** The same answer for another situation. */
        static Way then(Map<String, String> changed, String situation) {
            Map<String, String> facts = new LinkedHashMap<>();
            changed.forEach((fact, value) -> facts.put("fact." + fact, value));
            return new Way("See the answer then", ": " + situation, facts);
        }
    }
}
