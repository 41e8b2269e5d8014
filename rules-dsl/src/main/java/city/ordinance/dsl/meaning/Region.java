package city.ordinance.dsl.meaning;

import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Some of a universe's valid cells. Immutable. */
public final class Region {
    private final Universe universe;
    private final Map<SituationType<?>, BitSet> cells = new LinkedHashMap<>();

    private Region(Universe universe) {
        this.universe = universe;
    }

    /** The valid cells for which the test, given a type and a cell, says yes. */
    public static Region of(Universe universe, BiPredicate<SituationType<?>, Integer> test) {
        Region region = new Region(universe);
        for (SituationType<?> type : universe.types()) {
            BitSet found = new BitSet();
            universe.valid(type).stream().filter(cell -> test.test(type, cell)).forEach(found::set);
            region.cells.put(type, found);
        }
        return region;
    }

    /** Every valid cell. */
    public static Region all(Universe universe) {
        return of(universe, (type, cell) -> true);
    }

    /** The universe. */
    public Universe universe() {
        return universe;
    }

    /** The cells of a type. Do not change. */
    public BitSet cells(SituationType<?> type) {
        return cells.getOrDefault(type, new BitSet());
    }

    /** Whether there is no cell. */
    public boolean isEmpty() {
        return cells.values().stream().allMatch(BitSet::isEmpty);
    }

    /** Whether every situation that fits the description is in the region. */
    public boolean contains(Description description) {
        return universe.types().contains(description.type()) && universe.inside(description, cells(description.type()));
    }

    /** Whether some situation that fits the description is in the region. */
    public boolean touches(Description description) {
        return universe.types().contains(description.type())
                && universe.fitting(description).intersects(cells(description.type()));
    }

    /** Whether the region has cells of this type. */
    public boolean touches(SituationType<?> type) {
        return !cells(type).isEmpty();
    }

    /** A shortest description that lies in the region; empty when the region is. */
    public Optional<Description> witness() {
        return cells.entrySet().stream()
                .flatMap(entry -> universe.shortest(entry.getKey(), entry.getValue()).stream())
                .findFirst();
    }
}
