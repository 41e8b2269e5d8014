package city.ordinance.examples.render;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.render.Page.Block;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Items;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.explanation.Difference;
import city.ordinance.explanation.Difference.ChangedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What differs between two answers, in sections by how it differs. */
final class Changes {
    private final Compared compared;
    private final Words words;

    Changes(Compared compared, Words words) {
        this.compared = compared;
        this.words = words;
    }

    List<Section> sections() {
        Difference difference = compared.difference();
        List<Section> sections = new ArrayList<>();
        add("What is concluded now and was not before", difference.added(), this::now, sections);
        add("What is no longer concluded", difference.removed(), this::gone, sections);
        add("What is certain now and was only possible", difference.nowCertain(), this::now, sections);
        add("What is only possible now and was certain", difference.nowPossible(), this::now, sections);
        add("What is concluded as before, but stated otherwise", difference.restated(), this::restated, sections);
        List<Item> answers = difference.answers().stream().map(this::answer).toList();
        if (!answers.isEmpty()) {
            sections.add(new Section(
                    "What the source says, or leaves open, otherwise",
                    List.of(new Items(Optional.empty(), false, answers))));
        }
        return sections;
    }

    private static void add(
            String heading, List<Conclusion> conclusions, Function<Conclusion, Item> item, List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            List<Item> items = conclusions.stream()
                    .filter(conclusion -> conclusion.kind() == kind)
                    .map(item)
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(new Items(Optional.of(Words.capital(Words.kind(kind)) + ":"), false, items));
            }
        }
        if (!blocks.isEmpty()) {
            sections.add(new Section(heading, blocks));
        }
    }

    private Item now(Conclusion conclusion) {
        return Conclusions.item(conclusion, Words.capital(certainty(conclusion)) + ".");
    }

    private Item gone(Conclusion conclusion) {
        return Conclusions.item(
                conclusion, "Before: " + certainty(conclusion) + ". That is no finding that it cannot be.");
    }

    private Item restated(Conclusion conclusion) {
        String before = compared.before().recommendedActions().stream()
                .filter(other -> other.id().equals(conclusion.id()))
                .map(other -> " Before: " + certainty(other) + "; " + other.text() + claims(other.cites()) + "; "
                        + other.basis().code() + ".")
                .findFirst()
                .orElse("");
        return Conclusions.item(conclusion, Words.capital(certainty(conclusion)) + "." + before);
    }

    private String certainty(Conclusion conclusion) {
        return conclusion.certain()
                ? "certain"
                : "only possible, depending on "
                        + words.unknown(conclusion.certainty().dependsOn());
    }

    private Item answer(ChangedAnswer changed) {
        Answer before = changed.before();
        Answer after = changed.after();
        String more = arises(after) + " Before: " + Topics.state(before.state()) + claims(before.cites()) + ". "
                + arises(before);
        return new Item(words.topic(changed.topic()), Topics.state(after.state()), after.cites(), false, more);
    }

    private String arises(Answer answer) {
        return answer.dependsOn().isEmpty()
                ? answer.text()
                : answer.text() + " This depends on " + words.unknown(answer.dependsOn()) + ".";
    }

    private static String claims(List<String> cites) {
        return cites.isEmpty() ? "" : " (" + String.join(", ", cites) + ")";
    }
}
