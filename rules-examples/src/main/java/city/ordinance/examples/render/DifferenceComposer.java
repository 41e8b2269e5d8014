package city.ordinance.examples.render;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Paragraph;
import city.ordinance.examples.render.Page.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the difference between two answers into words. Every layout shows what this says. */
final class DifferenceComposer {
    private final Compared compared;
    private final Words words;

    private DifferenceComposer(Compared compared) {
        this.compared = compared;
        this.words = new Words(compared.pack(), compared.after().situation().type());
    }

    static Page page(Compared compared) {
        return new DifferenceComposer(compared).page();
    }

    private Page page() {
        List<Section> sections = new ArrayList<>();
        sections.add(facts());
        if (compared.difference().isEmpty()) {
            sections.add(new Section(
                    "What differs in the answer",
                    List.of(new Paragraph("Nothing. Both descriptions have the same answer."))));
        }
        sections.addAll(new ChangeSections(compared, words).sections());
        sections.add(Composer.notices(compared.after(), compared.before()));
        sections.add(Composer.origin(compared.after().pack()));
        String about = Words.sentence(words.type(compared.after().situation().type()));
        return new Page(compared.pack().title(), about + " " + days(), sections);
    }

    private String days() {
        AssessmentContent before = compared.before();
        AssessmentContent after = compared.after();
        return before.asOf().equals(after.asOf())
                ? "As of " + after.asOf() + "."
                : "Before: as of " + before.asOf() + ". After: as of " + after.asOf() + ".";
    }

    private Section facts() {
        Set<String> all =
                new LinkedHashSet<>(compared.before().situation().facts().keySet());
        all.addAll(compared.after().situation().facts().keySet());
        List<String> same = new ArrayList<>();
        List<Item> changed = new ArrayList<>();
        for (String fact : all) {
            Optional<String> before = value(compared.before(), fact);
            Optional<String> after = value(compared.after(), fact);
            if (before.equals(after)) {
                same.add(words.fact(fact) + " is " + before.orElseThrow());
            } else {
                changed.add(Item.plain(
                        Words.capital(words.fact(fact)),
                        after.orElse("not given") + " (before: " + before.orElse("not given") + ")"));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                changed.isEmpty() ? new Paragraph("The facts are the same in both descriptions.") : Items.of(changed));
        if (!same.isEmpty()) {
            blocks.add(new Paragraph("The same in both: " + Words.joined(same) + "."));
        }
        return new Section("What differs in the facts", blocks);
    }

    private Optional<String> value(AssessmentContent assessment, String fact) {
        return Optional.ofNullable(assessment.situation().facts().get(fact)).map(code -> words.quoted(fact, code));
    }
}
