package city.ordinance.examples.render;

import city.ordinance.Assessment;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.Question;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The questions in words, and what each bears on. */
final class Questions {
    private static final String ANSWERS = "answers/";

    private final Assessment assessment;
    private final Words words;

    Questions(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    Section section() {
        List<Item> items = assessment.questions().stream().map(this::item).toList();
        Items list = new Items(Optional.of("The question that settles most comes first:"), true, items, List.of());
        return new Section("Questions whose answers would settle more", items.isEmpty() ? List.of() : List.of(list));
    }

    private Item item(Question question) {
        List<String> values = new ArrayList<>();
        question.values().forEach(value -> values.add(words.value(question.fact(), value)));
        String text = question.text() + " Answers: " + String.join("; ", values) + "; or not known. It bears on "
                + Words.joined(bearsOn(question)) + ".";
        return Item.plain("", text);
    }

    private List<String> bearsOn(Question question) {
        Set<String> names = new LinkedHashSet<>();
        for (String decided : question.decides()) {
            if (decided.startsWith(ANSWERS)) {
                names.add("\"" + words.topic(decided.substring(ANSWERS.length())) + "\"");
            } else {
                names.add(ConclusionId.parse(decided)
                        .map(id -> Words.kind(id.kind()))
                        .orElse(decided));
            }
        }
        return List.copyOf(names);
    }
}
