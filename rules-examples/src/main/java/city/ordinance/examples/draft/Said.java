package city.ordinance.examples.draft;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.assessment.Grounded;
import city.ordinance.assessment.Proviso;
import city.ordinance.assessment.Value;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import city.ordinance.examples.render.Standing;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What the answers conclude. */
    Stream<Conclusion> concluded() {
        return conclusions();
    }

    /** The values that an answer specifies. */
    static Stream<Value> value(Answer answer) {
        return answer instanceof Answer.Specified specified ? Stream.of(specified.value()) : Stream.of();
    }

    /** Whether a conclusion may be said outright. */
    static boolean outright(Conclusion conclusion) {
        return conclusion.certain() && conclusion.hedge().isEmpty();
    }

    /** The topics of a kind that a sentence speaks of; all of the kind when it does not tell. */
    List<Topic> topicsIn(Clause clause, String sharedKind) {
        List<Topic> all = topics().stream()
                .filter(topic -> topic.sharedKind().equals(sharedKind))
                .toList();
        Set<String> names = names(clause.sentence().mentions().stream());
        List<Topic> named = all.stream()
                .filter(topic -> names.contains("topic-" + topic.code()))
                .toList();
        return named.isEmpty() ? all : named;
    }

    /** The topics with an answer that a clause speaks of. */
    List<String> topicsNamed(Clause clause) {
        return topicsIn(names(within(clause)));
    }

    /** Whether a statement that the answers give for a topic is what a clause says, denied or not. */
    boolean settles(Clause clause, Support support) {
        return assessments.stream()
                .flatMap(assessment -> assessment.answers().values().stream())
                .filter(answer ->
                        answer.state() == AnswerState.SPECIFIED || answer.state() == AnswerState.NOT_APPLICABLE)
                .anyMatch(answer -> support.alike(answer.text(), clause));
    }

    /** The topics that the words of a measure speak of, where they have answers. */
    List<String> topicsOf(Mention measure, Clause clause) {
        return topicsIn(names(same(measure, clause)));
    }

    private List<String> topicsIn(Set<String> names) {
        return topics().stream()
                .map(Topic::code)
                .filter(code ->
                        names.contains("topic-" + code) && !answers(code).isEmpty())
                .toList();
    }

    /** The conclusions that such words name, by their codes or the kinds that packs share. */
    List<Conclusion> concluded(Mention mention, Clause clause) {
        return named(names(same(mention, clause))).toList();
    }

    /** The conclusions that a clause names. */
    Stream<Conclusion> concludedNamed(Clause clause) {
        return named(names(within(clause)));
    }

    /** The offices of the answers that a clause names. */
    Stream<Conclusion> enforcersIn(Clause clause) {
        return concludedNamed(clause).filter(conclusion -> conclusion.kind() == ConclusionKind.ENFORCER);
    }

    /** How many offices a sentence names. */
    static long offices(Clause clause) {
        return clause.sentence().mentions().stream()
                .filter(mention -> mention.name().startsWith("office-"))
                .map(Mention::name)
                .distinct()
                .count();
    }

    /** The routes of the answers that a clause means. */
    List<Conclusion> routes(Clause clause) {
        return concluded(ConclusionKind.REVIEW_ROUTE).stream()
                .filter(route -> !clause.has("judicial", "administrative") || clause.has(sharedKind(route.id())))
                .toList();
    }

    /** Whether such words name no one measure. */
    static boolean generic(Mention measure, Clause clause) {
        return names(same(measure, clause)).contains("punish");
    }

    /** Whether a pack knows a measure that such words name. */
    boolean knows(Mention measure, Clause clause) {
        Set<String> names = names(same(measure, clause));
        return entries().anyMatch(entry -> names.contains(entry.id().code()) || names.contains(entry.sharedKind()));
    }

    /** Whether an answer echoes an order that such words name. */
    boolean orderReceived(Mention measure, Clause clause) {
        Set<String> names = names(same(measure, clause));
        return assessments.stream()
                .flatMap(assessment -> assessment.order().stream())
                .anyMatch(order -> names.stream().anyMatch(name -> Standing.orders(order, name)));
    }

    /** The doubts that reach something in the answers. */
    Stream<Proviso> doubts() {
        return Stream.concat(conclusions(), assessments.stream().flatMap(all -> all.answers().values().stream()))
                .flatMap(grounded -> grounded.provisos().stream());
    }

    private Stream<Conclusion> named(Set<String> names) {
        return conclusions()
                .filter(conclusion -> names.contains(conclusion.code()) || names.contains(sharedKind(conclusion.id())));
    }

    private String sharedKind(ConclusionId id) {
        return entries()
                .filter(entry -> entry.id().equals(id))
                .map(CatalogEntry::sharedKind)
                .findFirst()
                .orElse("");
    }

    private static Stream<Mention> within(Clause clause) {
        return clause.sentence().mentions().stream()
                .filter(mention -> mention.from() >= clause.from() && mention.from() < clause.to());
    }

    private static Stream<Mention> same(Mention mention, Clause clause) {
        return clause.sentence().mentions().stream()
                .filter(other -> other.from() == mention.from() && other.to() == mention.to());
    }

    private static Set<String> names(Stream<Mention> mentions) {
        return mentions.map(Mention::name).collect(Collectors.toSet());
    }
}
