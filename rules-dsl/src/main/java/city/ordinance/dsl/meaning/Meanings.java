package city.ordinance.dsl.meaning;

import city.ordinance.dsl.property.Said;
import city.ordinance.pack.Catalog;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.function.Function;

/** What some firings say, each made once. Two cells mean the same exactly when this is equal. Not thread-safe. */
public final class Meanings {
    private final Firings firings;
    private final Function<BitSet, Said> said;

    /** What these firings say, in the codes of a catalog. */
    public Meanings(Firings firings, Catalog catalog) {
        this.firings = firings;
        this.said = Said.remembering(firings.rules(), catalog);
    }

    /** What is said in a valid cell. */
    public Said at(SituationType<?> type, int cell) {
        return said.apply(firings.at(type, cell));
    }
}
