package city.ordinance.pack;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.source.Hedge;
import java.util.Map;
import java.util.Optional;

/**
 * A conclusion that a pack's rules may draw.
 *
 * @param id its kind and code
 * @param label what a person calls it
 * @param sharedKind a word that packs share, such as {@code monetary}, by which apps compare cities
 * @param hedge the hedge of the source; empty when the source says it outright
 * @param wording other labels when a fact is known; empty when the label never varies
 */
public record CatalogEntry(
        ConclusionId id, String label, String sharedKind, Optional<Hedge> hedge, Optional<Wording> wording) {

    /**
     * Labels that vary with a fact. The conclusion stays the same.
     *
     * @param fact the fact's code
     * @param labels the label for each value's code
     */
    public record Wording(String fact, Map<String, String> labels) {
        /** Copies the map. */
        public Wording {
            labels = Map.copyOf(labels);
        }
    }
}
