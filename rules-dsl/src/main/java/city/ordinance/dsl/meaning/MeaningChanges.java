package city.ordinance.dsl.meaning;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.dsl.meaning.Change.Kind;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.Consequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what is said. */
public final class MeaningChanges {
    private static final String CONCLUDED = "concluded";

    private final boolean claims;
    private final List<Change> changes = new ArrayList<>();

    private MeaningChanges(boolean claims) {
        this.claims = claims;
    }

    /**
     * What the second says otherwise than the first: conclusions, then topics.
     *
     * @param claims whether claims count
     */
    public static List<Change> between(Said before, Said after, boolean claims) {
        MeaningChanges comparison = new MeaningChanges(claims);
        if (!before.equals(after)) {
            Set<ConclusionId> ids = new TreeSet<>(Comparator.comparing(ConclusionId::toString));
            ids.addAll(before.conclusions().keySet());
            ids.addAll(after.conclusions().keySet());
            ids.forEach(id -> comparison.conclusion(
                    id, before.conclusions().get(id), after.conclusions().get(id)));
            Set<String> topics = new TreeSet<>(before.answers().keySet());
            topics.addAll(after.answers().keySet());
            topics.forEach(topic -> comparison.topic(
                    topic, before.answers().get(topic), after.answers().get(topic)));
        }
        return comparison.changes;
    }

    private void conclusion(ConclusionId id, Said.@Nullable Ground before, Said.@Nullable Ground after) {
        add(
                Kind.CONCLUSION,
                id.toString(),
                Optional.ofNullable(before).map(ground -> CONCLUDED),
                Optional.ofNullable(after).map(ground -> CONCLUDED));
        if (before != null && after != null) {
            grounds(id.toString(), List.of(before), List.of(after));
        }
    }

    private void topic(
            String topic,
            @Nullable Map<Consequence.Answers, Said.Ground> before,
            @Nullable Map<Consequence.Answers, Said.Ground> after) {
        String subject = "answers/" + topic;
        add(
                Kind.ANSWER,
                subject,
                Optional.ofNullable(before).map(answers -> Values.words(answers.keySet())),
                Optional.ofNullable(after).map(answers -> Values.words(answers.keySet())));
        if (before != null && after != null) {
            grounds(subject, before.values(), after.values());
        }
    }

    private void grounds(String subject, Collection<Said.Ground> before, Collection<Said.Ground> after) {
        add(Kind.VALUE, subject, before, after, Said.Ground::values);
        add(Kind.PROVISOS, subject, before, after, Said.Ground::provisos);
        if (claims) {
            add(Kind.CLAIMS, subject, before, after, Said.Ground::claims);
        }
    }

    private void add(
            Kind kind,
            String subject,
            Collection<Said.Ground> before,
            Collection<Said.Ground> after,
            Function<Said.Ground, Set<String>> part) {
        add(kind, subject, Optional.of(joined(before, part)), Optional.of(joined(after, part)));
    }

    private static String joined(Collection<Said.Ground> grounds, Function<Said.Ground, Set<String>> part) {
        Set<String> codes = new TreeSet<>();
        grounds.forEach(ground -> codes.addAll(part.apply(ground)));
        return codes.isEmpty() ? "none" : String.join(", ", codes);
    }

    private void add(Kind kind, String subject, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            changes.add(new Change(kind, subject, before, after));
        }
    }
}
