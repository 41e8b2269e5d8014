package city.ordinance.examples.render;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Proviso;
import city.ordinance.examples.render.Page.Item;
import city.ordinance.examples.render.Page.Section;
import city.ordinance.explanation.Difference;
import city.ordinance.explanation.Difference.ChangedAnswer;
import java.util.List;
import java.util.function.Function;

/** What differs between two answers, in sections by how it differs. */
final class ChangeSections {
    private final Compared compared;
    private final Words words;

    ChangeSections(Compared compared, Words words) {
        this.compared = compared;
        this.words = words;
    }

    List<Section> sections() {
        Difference difference = compared.difference();
        return List.of(
                section("What is concluded now and was not before", difference.added(), compared.after(), this::now),
                section("What is no longer concluded", difference.removed(), compared.before(), this::gone),
                section(
                        "What is certain now and was only possible",
                        difference.nowCertain(),
                        compared.after(),
                        this::now),
                section(
                        "What is only possible now and was certain",
                        difference.nowPossible(),
                        compared.after(),
                        this::now),
                section(
                        "What is concluded as before, but stated otherwise",
                        difference.restated(),
                        compared.after(),
                        this::restated),
                Section.list(
                        "What the source says, or leaves open, otherwise",
                        difference.answers().stream().map(this::answer).toList()));
    }

    private static Section section(
            String heading, List<Conclusion> conclusions, AssessmentContent of, Function<Conclusion, String> more) {
        return new Section(
                heading,
                new ConclusionList(conclusions, of.recommendedActions())
                        .byKind(kind -> Words.capital(Words.kind(kind)), more));
    }

    private String now(Conclusion conclusion) {
        return Words.capital(words.certainty(conclusion)) + ".";
    }

    private String gone(Conclusion conclusion) {
        return "Before: " + words.certainty(conclusion) + ". That is no finding that it cannot be.";
    }

    private String restated(Conclusion conclusion) {
        String before = compared.before().recommendedActions().stream()
                .filter(other -> other.id().equals(conclusion.id()))
                .map(other -> "Before: " + words.certainty(other) + "; " + other.text() + claims(other.cites()) + ". "
                        + doubts(other.provisos()))
                .findFirst()
                .orElse("");
        return ConclusionList.sentences(now(conclusion), before.strip());
    }

    private static String doubts(List<Proviso> provisos) {
        return provisos.isEmpty() ? "Without an if." : Provisos.sentences(provisos);
    }

    private Item answer(ChangedAnswer changed) {
        Answer before = changed.before();
        Answer after = changed.after();
        String nearest = before.nearest() ? ", the nearest passages read" : "";
        String more = arises(after) + " Before: " + Topics.state(before.state()) + nearest + claims(before.cites())
                + ". " + arises(before);
        return Topics.item(after, words, more);
    }

    private String arises(Answer answer) {
        return ConclusionList.sentences(
                Provisos.sentences(answer.provisos()),
                answer.text(),
                answer.dependsOn().isEmpty() ? "" : "This depends on " + words.unknown(answer.dependsOn()) + ".");
    }

    private static String claims(List<String> cites) {
        return cites.isEmpty() ? "" : " (" + String.join(", ", cites) + ")";
    }
}
