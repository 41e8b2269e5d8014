package city.ordinance.dsl.diff;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.dialect.Consequence.Answers;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says what one edition says in words that two editions share: codes that both catalogs have stay, others become
 * {@code kind:} and their shared kind.
 */
final class Translated {
    private static final String KIND = "kind:";

    private final Catalog own;
    private final Catalog other;
    private final Map<Said, Said> known = new HashMap<>();

    Translated(EditionRules own, EditionRules other) {
        this.own = own.pack().catalog();
        this.other = other.pack().catalog();
    }

    Said of(Said said) {
        return known.computeIfAbsent(said, this::translated);
    }

    private Said translated(Said said) {
        Said shared = new Said(new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())), new TreeMap<>());
        said.conclusions().forEach((id, ground) -> shared.conclusions().merge(shared(id), ground, Said.Ground::and));
        said.answers()
                .values()
                .forEach(answers -> answers.forEach((answer, ground) -> shared.answers()
                        .computeIfAbsent(topic(answer.topic()), topic -> new HashMap<>())
                        .merge(
                                new Answers(topic(answer.topic()), answer.state(), answer.value()),
                                ground,
                                Said.Ground::and)));
        return shared;
    }

    private ConclusionId shared(ConclusionId id) {
        Optional<CatalogEntry> entry = own.entry(id);
        return other.entry(id).isPresent() || entry.isEmpty()
                ? id
                : new ConclusionId(id.kind(), KIND + entry.get().sharedKind());
    }

    private String topic(String code) {
        Optional<Topic> topic = own.topic(code);
        return other.topic(code).isPresent() || topic.isEmpty()
                ? code
                : KIND + topic.get().sharedKind();
    }
}
