package city.ordinance.assessment;

import city.ordinance.source.Hedge;
import java.util.List;
import java.util.Optional;

/**
 * Something to do next.
 *
 * @param code its code in the pack's catalog
 * @param label what a person calls it
 * @param hedge the hedge of the source; empty when the source says it outright
 * @param alternativeTo the codes of its kind of which the source offers one or the other
 * @param value what the source gives for it, such as the most that may be imposed; empty where it gives none
 * @param certainty whether it holds in every situation that fits
 * @param grounds what it rests on
 */
public record Step(
        String code,
        String label,
        Optional<Hedge> hedge,
        List<String> alternativeTo,
        Optional<Value> value,
        Certainty certainty,
        Grounds grounds)
        implements Conclusion {
    /** Copies the list. */
    public Step {
        alternativeTo = List.copyOf(alternativeTo);
    }

    @Override
    public ConclusionKind kind() {
        return ConclusionKind.STEP;
    }
}
