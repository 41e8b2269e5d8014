package city.ordinance.dsl.meaning;

import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The meanings of some firings, each made once. Not thread-safe. */
public final class Meanings {
    private final Firings firings;
    private final Map<BitSet, Meaning> made = new HashMap<>();

    /** The meanings of these firings. */
    public Meanings(Firings firings) {
        this.firings = firings;
    }

    /** The meaning in a valid cell. */
    public Meaning at(SituationType<?> type, int cell) {
        return made.computeIfAbsent(firings.at(type, cell), fired -> Meaning.of(firings.rules(), fired));
    }
}
