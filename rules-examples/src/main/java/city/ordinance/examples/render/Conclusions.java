package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Conclusion> some = all.stream()
                .filter(conclusion -> conclusion.kind() == kind && conclusion.certain())
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new ConclusionList(some, all).items(caption(kind)));
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
                .items("These " + Words.kind(kind) + " are only possible, depending on " + words.unknown(facts))));
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
}
