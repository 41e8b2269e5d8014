package city.ordinance.assessment;

import city.ordinance.source.Basis;
import java.util.List;

/**
 * What a conclusion or an answer rests on.
 *
 * @param provisos the doubts that reach it in some situation that fits, in the order of the catalog
 * @param cites the ids of the claims it rests on, in the order of the source
 * @param rules the ids of the rules that gave it, in the order of the pack
 */
public record Grounds(List<Proviso> provisos, List<String> cites, List<String> rules) {
    /** Nothing: for a topic that does not arise. */
    public static final Grounds NONE = new Grounds(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Grounds {
        provisos = List.copyOf(provisos);
        cites = List.copyOf(cites);
        rules = List.copyOf(rules);
    }

    /** Stated where no proviso reaches it in any situation that fits, else interpreted. */
    public Basis basis() {
        return provisos.isEmpty() ? Basis.STATED : Basis.INTERPRETED;
    }
}
