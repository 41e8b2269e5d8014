package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.examples.render.Page.Way;
import city.ordinance.pack.PackInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        OUTCOMES.forEach(kind -> blocks.addAll(certain(kind)));
        if (blocks.isEmpty() && !possible().blocks().isEmpty()) {
            blocks.add(new Paragraph("The facts given make nothing certain."));
        }
        blocks.addAll(absent());
        return new Section("certain", "What is certain, if the facts are as described", blocks);
    }

    /** What depends on facts that are not known. */
    Section possible() {
        List<Block> blocks =
                OUTCOMES.stream().flatMap(kind -> possible(kind).stream()).toList();
        return new Section("depends", "What depends on facts that are not known", blocks);
    }

    Section steps() {
        List<Block> blocks = new ArrayList<>(certain(ConclusionKind.STEP));
        blocks.addAll(possible(ConclusionKind.STEP));
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(
                    "The rules name no step for this situation. That does not mean that nothing can be done."));
        }
        return new Section("steps", "What to do next", blocks);
    }

    /** What the pack could conclude and does not here. */
    Section notConcluded(PackInfo pack) {
        Set<ConclusionId> concluded = all.stream().map(Conclusion::id).collect(Collectors.toSet());
        List<Block> blocks = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            List<Item> others = pack.catalog().entries(kind).stream()
                    .filter(entry -> !concluded.contains(entry.id()))
                    .map(entry -> Item.plain("", entry.label())
                            .with(Way.whyNot(entry.id().toString(), entry.label())))
                    .toList();
            if (!others.isEmpty()) {
                blocks.add(Items.of(Words.capital(Words.kind(kind)) + ":", others));
            }
        }
        return new Section("What is not concluded here", blocks);
    }

    private List<Block> certain(ConclusionKind kind) {
        List<Conclusion> some = all.stream()
                .filter(conclusion -> conclusion.kind() == kind && conclusion.certain())
                .toList();
        return some.isEmpty() ? List.of() : List.of(new ConclusionList(some, all).items(caption(kind)));
    }

    private static String caption(ConclusionKind kind) {
        return switch (kind) {
            case ENFORCER -> "Offices that enforce, in no order of rank";
            case SANCTION -> "Measures, in no order of rank";
            case REVIEW_ROUTE -> "Ways to challenge a decision";
            case STEP -> "";
        };
    }

    private List<Block> possible(ConclusionKind kind) {
        Map<List<String>, List<Conclusion>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(conclusion -> conclusion.kind() == kind && !conclusion.certain())
                .forEach(conclusion -> groups.computeIfAbsent(
                                conclusion.certainty().dependsOn(), facts -> new ArrayList<>())
                        .add(conclusion));
        List<Block> blocks = new ArrayList<>();
        groups.forEach((facts, some) -> blocks.add(new ConclusionList(some, all)
                .items(
                        "These " + Words.kind(kind) + " are only possible, depending on " + words.unknown(facts),
                        Way.answer(facts, words),
                        conclusion -> "")));
        return blocks;
    }

    /** Says of which kinds there is no conclusion, so that nobody takes a missing heading for "none". */
    private List<Block> absent() {
        List<String> kinds = OUTCOMES.stream()
                .filter(kind -> all.stream().noneMatch(conclusion -> conclusion.kind() == kind))
                .map(Words::kind)
                .toList();
        return kinds.isEmpty()
                ? List.of()
                : List.of(new Paragraph("For this situation the rules conclude nothing about "
                        + Words.joined(kinds, "or") + ". That does not mean that there are none."));
    }
}
