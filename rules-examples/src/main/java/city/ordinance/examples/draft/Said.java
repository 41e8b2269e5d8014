package city.ordinance.examples.draft;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Grounded;
import city.ordinance.assessment.Value;
import city.ordinance.examples.render.Standing;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the answers say that a draft is about.
 *
 * @param packs the packs they come from, the main one first
 * @param assessments the answers, at least one
 */
record Said(List<PackInfo> packs, List<AssessmentContent> assessments) {

    /** The pack that gave an answer. */
    PackInfo pack(AssessmentContent assessment) {
        return packs.stream()
                .filter(pack -> pack.id().equals(assessment.pack().id()))
                .findFirst()
                .orElse(packs.get(0));
    }

    /** The conclusions that the packs know. */
    Stream<CatalogEntry> entries() {
        return packs.stream().flatMap(pack -> pack.catalog().entries().stream());
    }

    /** The conclusions of a kind that the packs know. */
    List<CatalogEntry> entries(ConclusionKind kind) {
        return entries().filter(entry -> entry.id().kind() == kind).toList();
    }

    /** The topics that the packs know; one that several know comes once. */
    Collection<Topic> topics() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        packs.forEach(pack -> pack.catalog().topics().forEach(topic -> topics.putIfAbsent(topic.code(), topic)));
        return topics.values();
    }

    /** Which packs say this, in brackets; nothing where one pack alone was asked. */
    String sayer(Grounded said) {
        return packs.size() == 1
                ? ""
                : assessments.stream()
                        .filter(assessment -> assessment.recommendedActions().contains(said)
                                || assessment.answers().containsValue(said))
                        .map(assessment -> assessment.pack().id())
                        .distinct()
                        .collect(Collectors.joining(", ", " (", ")"));
    }

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
        List<Topic> all = topics().stream().filter(ofKind).toList();
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
