package city.ordinance.pack;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.assessment.ConclusionKind;
import java.util.List;
import java.util.Optional;

/**
 * The codes a pack's rules may use. Its order is the order of lists in an answer; it is no ranking.
 *
 * @param entries the conclusions, by kind and then in catalog order
 * @param topics the topics
 * @param provisos the provisos
 * @param schedule the values that the source gives, each once
 */
public record Catalog(
        List<CatalogEntry> entries, List<Topic> topics, List<ProvisoEntry> provisos, List<ScheduledValue> schedule) {
    /** Copies the lists. */
    public Catalog {
        entries = List.copyOf(entries);
        topics = List.copyOf(topics);
        provisos = List.copyOf(provisos);
        schedule = List.copyOf(schedule);
    }

    /** The entries of one kind. */
    public List<CatalogEntry> entries(ConclusionKind kind) {
        return entries.stream().filter(entry -> entry.id().kind() == kind).toList();
    }

    /** The entry of a conclusion, if the catalog has it. */
    public Optional<CatalogEntry> entry(ConclusionId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The topic with this code, if the catalog has it. */
    public Optional<Topic> topic(String code) {
        return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    /** The proviso with this code, if the catalog has it. */
    public Optional<ProvisoEntry> proviso(String code) {
        return provisos.stream().filter(proviso -> proviso.code().equals(code)).findFirst();
    }

    /** The catalog that gives a conclusion this value. */
    public Catalog giving(ConclusionId id, ScheduledValue value) {
        List<CatalogEntry> changed = entries.stream()
                .map(entry -> entry.id().equals(id) ? entry.giving(value) : entry)
                .toList();
        return new Catalog(changed, topics, provisos, schedule);
    }

    /** The value with this code, if the schedule has it. */
    public Optional<ScheduledValue> value(String code) {
        return schedule.stream().filter(value -> value.code().equals(code)).findFirst();
    }
}
