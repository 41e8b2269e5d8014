package city.ordinance.dsl.laws;

import city.ordinance.assessment.AnswerState;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a row of a reading's table says of one situation: conclusions and topics, with claims, provisos and values. */
final class Row {
    private final Map<String, Concluded> conclusions = new TreeMap<>();
    private final Map<String, Said> topics = new TreeMap<>();

    /** A conclusion of the table. */
    record Concluded(Set<String> claims, Set<String> provisos) {}

    /** A topic of the table; the value is in the form of the contract. */
    record Said(AnswerState state, Set<String> claims, Set<String> provisos, Optional<String> value) {}

    Map<String, Concluded> conclusions() {
        return conclusions;
    }

    Map<String, Said> topics() {
        return topics;
    }

    boolean empty() {
        return conclusions.isEmpty() && topics.isEmpty();
    }

    void conclude(String id, String... claims) {
        conclusions.put(id, new Concluded(Set.of(claims), Set.of()));
    }

    void silent(String topic, String... claims) {
        topics.put(topic, new Said(AnswerState.SILENT, Set.of(claims), Set.of(), Optional.empty()));
    }

    void value(String topic, String value, String... claims) {
        topics.put(topic, new Said(AnswerState.SPECIFIED, Set.of(claims), Set.of(), Optional.of(value)));
    }

    /** Adds a proviso to what is said so far and begins so. */
    void doubt(String proviso, String... beginnings) {
        conclusions.replaceAll(
                (id, so) -> begins(id, beginnings) ? new Concluded(so.claims(), and(so.provisos(), proviso)) : so);
        topics.replaceAll((topic, so) -> begins("answers/" + topic, beginnings)
                ? new Said(so.state(), so.claims(), and(so.provisos(), proviso), so.value())
                : so);
    }

    private static boolean begins(String id, String... beginnings) {
        return Arrays.stream(beginnings).anyMatch(id::startsWith);
    }

    private static Set<String> and(Set<String> provisos, String one) {
        Set<String> all = new TreeSet<>(provisos);
        all.add(one);
        return all;
    }
}
