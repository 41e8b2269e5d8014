package city.ordinance.source;

import java.util.Optional;

/**
 * One thing the source says, small enough to be cited alone.
 *
 * @param id the id that rules cite
 * @param section the part of the source where it stands
 * @param modality how the source says it
 * @param hedge the hedge word, exactly when the modality is {@link Modality#HEDGED}
 * @param paraphrase what it says, in the pack's own words
 * @param noRule why no rule and no topic needs it; empty when one does
 */
public record Claim(
        String id,
        String section,
        Modality modality,
        Optional<Hedge> hedge,
        String paraphrase,
        Optional<String> noRule) {}
