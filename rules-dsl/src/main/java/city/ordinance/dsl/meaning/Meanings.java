package city.ordinance.dsl.meaning;

import city.ordinance.dsl.property.Said;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.function.Function;

/** What some firings say, each made once. Two cells mean the same exactly when this is equal. Not thread-safe. */
public final class Meanings {
    private final Firings firings;
    private final Function<BitSet, Said> said;

    /** What these firings say. */
    public Meanings(Firings firings) {
        this.firings = firings;
        this.said = Said.remembering(firings.rules());
    }

    /** What is said in a valid cell. */
    public Said at(SituationType<?> type, int cell) {
        return said.apply(firings.at(type, cell));
    }
}
