package city.ordinance.examples.render;

import city.ordinance.CaseAssessment;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.pack.PackInfo;
import city.ordinance.source.Hedge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the union of several answers into words: each conclusion once, kept apart by the situations it comes from. */
final class CaseComposer {
    private final List<Renderer.Answer> answers;
    private final CaseAssessment whole;

    private CaseComposer(List<Renderer.Answer> answers) {
        this.answers = answers;
        this.whole = new CaseAssessment(
                answers.stream().map(Renderer.Answer::assessment).toList());
    }

    /** The page; empty when there are not several answers, or when they come from several packs. */
    static Optional<Page> page(List<Renderer.Answer> answers) {
        List<PackInfo> packs =
                answers.stream().map(Renderer.Answer::pack).distinct().toList();
        return answers.size() < 2 || packs.size() > 1
                ? Optional.empty()
                : Optional.of(new CaseComposer(answers).page());
    }

    private Page page() {
        List<Section> sections =
                Arrays.stream(ConclusionKind.values()).map(this::section).toList();
        if (whole.apart().isEmpty()) {
            String none = "For these situations the rules conclude nothing. That does not mean that there is nothing.";
            sections = List.of(new Section("What comes from which situation", List.of(new Paragraph(none))));
        }
        String subtitle = "What comes from which of the " + answers.size()
                + " situations. Nothing is added up: each line holds for its own situation alone.";
        return new Page(answers.get(0).pack().title(), subtitle, sections);
    }

    private Section section(ConclusionKind kind) {
        List<Block> blocks = new ArrayList<>();
        whole.apart().forEach((id, places) -> {
            if (id.kind() == kind) {
                blocks.add(conclusion(places));
            }
        });
        return new Section(Words.capital(Words.kind(kind)) + " in the whole case", blocks);
    }

    private Block conclusion(Map<Integer, Conclusion> places) {
        String label = places.values().iterator().next().label();
        List<Item> items = new ArrayList<>();
        places.forEach((place, conclusion) -> items.add(item(place, conclusion, label)));
        return Items.of(label + ":", items);
    }

    private Item item(int place, Conclusion conclusion, String label) {
        List<String> parts = new ArrayList<>();
        parts.add(certainty(place, conclusion));
        conclusion.hedge().map(Hedge::word).ifPresent(parts::add);
        if (!conclusion.label().equals(label)) {
            parts.add("here: " + conclusion.label());
        }
        String more = ConclusionList.sentences(
                Provisos.sentences(conclusion.provisos()),
                Alternatives.sentence(
                        conclusion, answers.get(place).assessment().recommendedActions()));
        return new Item("Situation " + (place + 1), String.join("; ", parts), conclusion.cites(), false, more);
    }

    private String certainty(int place, Conclusion conclusion) {
        Renderer.Answer answer = answers.get(place);
        return new Words(answer.pack(), answer.assessment().situation().type()).certainty(conclusion);
    }
}
