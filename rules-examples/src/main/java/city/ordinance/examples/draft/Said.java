package city.ordinance.examples.draft;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Value;
import city.ordinance.examples.render.Standing;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the answers say that a draft is about.
 *
 * @param pack the pack they come from
 * @param assessments the answers, at least one
 */
record Said(PackInfo pack, List<AssessmentContent> assessments) {

    /** A conclusion as each answer has it that has it. */
    List<Conclusion> concluded(ConclusionId id) {
        return conclusions().filter(conclusion -> conclusion.id().equals(id)).toList();
    }

    List<Conclusion> concluded(ConclusionKind kind) {
        return conclusions().filter(conclusion -> conclusion.kind() == kind).toList();
    }

    private Stream<Conclusion> conclusions() {
        return assessments.stream().flatMap(assessment -> assessment.recommendedActions().stream());
    }

    List<Answer> answers(String topic) {
        return assessments.stream()
                .flatMap(assessment -> Optional.ofNullable(assessment.answers().get(topic)).stream())
                .toList();
    }

    /** The values that the answers specify for a topic. */
    Stream<Value> values(String topic) {
        return answers(topic).stream()
                .filter(Answer.Specified.class::isInstance)
                .map(answer -> ((Answer.Specified) answer).value());
    }

    /** The topics of these kinds that such words speak of; all of these kinds when the words do not tell. */
    List<Topic> topicsIn(String text, Predicate<Topic> ofKind) {
        List<Topic> all = pack.catalog().topics().stream().filter(ofKind).toList();
        List<Topic> named = all.stream()
                .filter(topic -> Lexicon.pattern("topic-words " + topic.code())
                        .matcher(text)
                        .find())
                .toList();
        return named.isEmpty() ? all : named;
    }

    /** Whether a measure that an answer has, certain or not, is called so. */
    boolean names(String word) {
        return assessments.stream()
                .flatMap(assessment -> assessment.sanctions().stream())
                .anyMatch(sanction -> sanction.label().toLowerCase(Locale.ROOT).contains(word));
    }

    /** Whether an answer echoes an order of this code. */
    boolean orderReceived(String conclusionCode) {
        return assessments.stream()
                .flatMap(assessment -> assessment.order().stream())
                .anyMatch(order -> Standing.orders(order, conclusionCode));
    }
}
