package city.ordinance.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing the source says, small enough to be cited alone.
 *
 * @param id the id that rules cite
 * @param source the id of the source that says it
 * @param section the part of the source where it stands
 * @param modality how the source says it
 * @param hedge the hedge word, exactly when the modality is {@link Modality#HEDGED}
 * @param paraphrase what it says, in the pack's own words
 * @param proving words of the source that prove it; empty where none are kept
 * @param speaksOf the situations of which alone it speaks, each as values by fact; empty when it speaks of all
 * @param noRule why no rule and no topic needs it; empty when one does
 */
public record Claim(
        String id,
        String source,
        String section,
        Modality modality,
        Optional<Hedge> hedge,
        String paraphrase,
        Optional<String> proving,
        List<Map<String, List<String>>> speaksOf,
        Optional<String> noRule) {
    /** Copies the list. */
    public Claim {
        speaksOf = List.copyOf(speaksOf);
    }

    /** The same claim, of this source. */
    public Claim of(String sourceId) {
        return new Claim(id, sourceId, section, modality, hedge, paraphrase, proving, speaksOf, noRule);
    }
}
