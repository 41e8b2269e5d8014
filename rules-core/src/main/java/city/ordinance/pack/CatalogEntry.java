package city.ordinance.pack;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.source.Hedge;
import java.util.List;
import java.util.Optional;

/**
 * A conclusion that a pack's rules may draw.
 *
 * @param id its kind and code
 * @param words what a person calls it
 * @param sharedKind a word that packs share, such as {@code monetary}, by which apps compare cities
 * @param hedge the hedge of the source; empty when the source says it outright
 * @param alternativeTo the codes of its kind of which the source offers one or the other
 * @param value what the source gives for it, of the schedule; empty where it gives none
 */
public record CatalogEntry(
        ConclusionId id,
        Wording words,
        String sharedKind,
        Optional<Hedge> hedge,
        List<String> alternativeTo,
        Optional<ScheduledValue> value) {
    /** Copies the list. */
    public CatalogEntry {
        alternativeTo = List.copyOf(alternativeTo);
    }

    CatalogEntry giving(ScheduledValue other) {
        return new CatalogEntry(id, words, sharedKind, hedge, alternativeTo, Optional.of(other));
    }

    /** What a person calls it, whatever the situation. */
    public String label() {
        return words.otherwise();
    }
}
