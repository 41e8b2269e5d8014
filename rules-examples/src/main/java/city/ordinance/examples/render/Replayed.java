package city.ordinance.examples.render;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.explanation.Replay;
import city.ordinance.pack.PackInfo;
import java.util.Optional;

/**
 * A replay, and the pack it was made with, which knows what the codes are called.
 *
 * @param pack the pack
 * @param replay the replay
 * @param given the answer that came with the receipt, if one did
 */
public record Replayed(PackInfo pack, Replay replay, Optional<AssessmentContent> given) {

    /** The answer that came with the receipt, compared with the one that is given now. */
    Optional<Compared> compared() {
        return given.flatMap(before -> replay.assessment().map(now -> Compared.of(pack, before, now)));
    }
}
