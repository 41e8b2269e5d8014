package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.examples.words.Lists;
import city.ordinance.source.Basis;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The conclusions in words: what is certain, what depends on what, and what to do next. */
final class Conclusions {
    private static final List<ConclusionKind> OUTCOMES =
            List.of(ConclusionKind.ENFORCER, ConclusionKind.SANCTION, ConclusionKind.REVIEW_ROUTE);

    private final List<Conclusion> all;
    private final Words words;

    Conclusions(Assessment assessment, Words words) {
        this.all = assessment.recommendedActions();
        this.words = words;
    }

    Section certain() {
        List<Block> blocks = new ArrayList<>();
        OUTCOMES.forEach(kind -> certain(kind).ifPresent(blocks::add));
        if (blocks.isEmpty() && possible().isPresent()) {
            blocks.add(new Paragraph("The facts given make nothing certain."));
        }
        absent().ifPresent(blocks::add);
        return new Section("What is certain, if the facts are as described", blocks);
    }

    /** What depends on facts that are not known; empty when nothing does. */
    Optional<Section> possible() {
        List<Block> blocks = new ArrayList<>();
        OUTCOMES.forEach(kind -> blocks.addAll(possible(kind)));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("What depends on facts that are not known", blocks));
    }

    Section steps() {
        List<Block> blocks = new ArrayList<>();
        certain(ConclusionKind.STEP).ifPresent(blocks::add);
        blocks.addAll(possible(ConclusionKind.STEP));
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(
                    "The rules name no step for this situation. That does not mean that nothing can be done."));
        }
        return new Section("What to do next", blocks);
    }

    private Optional<Block> certain(ConclusionKind kind) {
        List<Item> items = all.stream()
                .filter(conclusion -> conclusion.kind() == kind && conclusion.certain())
                .map(Conclusions::item)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Items(caption(kind), false, items));
    }

    private static Optional<String> caption(ConclusionKind kind) {
        return switch (kind) {
            case ENFORCER -> Optional.of("Offices that enforce, in no order of rank:");
            case SANCTION -> Optional.of("Measures, in no order of rank:");
            case REVIEW_ROUTE -> Optional.of("Ways to challenge a decision:");
            case STEP -> Optional.empty();
        };
    }

    private List<Block> possible(ConclusionKind kind) {
        Map<List<String>, List<Item>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(conclusion -> conclusion.kind() == kind && !conclusion.certain())
                .forEach(conclusion -> groups.computeIfAbsent(
                                conclusion.certainty().dependsOn(), facts -> new ArrayList<>())
                        .add(item(conclusion)));
        List<Block> blocks = new ArrayList<>();
        groups.forEach((facts, items) -> blocks.add(new Items(
                Optional.of(
                        "These " + Words.kind(kind) + " are only possible, depending on " + words.unknown(facts) + ":"),
                false,
                items)));
        return blocks;
    }

    /** Says of which kinds there is no conclusion, so that nobody takes a missing heading for "none". */
    private Optional<Block> absent() {
        List<String> kinds = OUTCOMES.stream()
                .filter(kind -> all.stream().noneMatch(conclusion -> conclusion.kind() == kind))
                .map(Words::kind)
                .toList();
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph("For this situation the rules conclude nothing about " + or(kinds)
                        + ". That does not mean that there are none."));
    }

    private static String or(List<String> kinds) {
        return Lists.joined(kinds).replace(" and ", " or ");
    }

    private static Item item(Conclusion conclusion) {
        return item(conclusion, "");
    }

    /** A conclusion with its hedge and claims, and what is to be said of it besides. */
    static Item item(Conclusion conclusion, String more) {
        boolean interpreted = conclusion.basis() == Basis.INTERPRETED;
        return new Item(hedge(conclusion), conclusion.label(), conclusion.cites(), interpreted, more);
    }

    /**
     * The hedge as a lead; empty when the source says it outright, or when the label has the hedge in its own words.
     */
    private static String hedge(Conclusion conclusion) {
        return conclusion
                .hedge()
                .map(Hedge::word)
                .filter(word -> !saidIn(conclusion.label(), word))
                .map(Words::capital)
                .orElse("");
    }

    private static boolean saidIn(String label, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(label)
                .find();
    }
}
