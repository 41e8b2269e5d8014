package city.ordinance.assessment;

import city.ordinance.source.Basis;
import city.ordinance.source.Hedge;
import java.util.List;
import java.util.Optional;

/**
 * A way to have a decision reviewed.
 *
 * @param code its code in the pack's catalog
 * @param label what a person calls it
 * @param hedge the hedge of the source; empty when the source says it outright
 * @param basis whether it stays within the words of the source
 * @param certainty whether it holds in every situation that fits
 * @param cites the ids of the claims it rests on
 * @param rules the ids of the rules that concluded it
 */
public record ReviewRoute(
        String code,
        String label,
        Optional<Hedge> hedge,
        Basis basis,
        Certainty certainty,
        List<String> cites,
        List<String> rules)
        implements Conclusion {
    /** Copies the lists. */
    public ReviewRoute {
        cites = List.copyOf(cites);
        rules = List.copyOf(rules);
    }

    @Override
    public ConclusionKind kind() {
        return ConclusionKind.REVIEW_ROUTE;
    }
}
