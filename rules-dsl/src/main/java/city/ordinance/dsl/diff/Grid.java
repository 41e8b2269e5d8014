package city.ordinance.dsl.diff;

import city.ordinance.dsl.meaning.Universe;
import city.ordinance.internal.number.MixedRadix;
import city.ordinance.internal.table.Band;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a type over some of its facts: which must be covered, and which must not. All others are in no situation
 * and may be covered or not.
 */
final class Grid {
    private final SituationType<?> type;
    private final List<Fact> facts;
    private final List<List<Band>> bands;
    private final MixedRadix digits;
    private final BitSet on;
    private final BitSet off;

    private Grid(SituationType<?> type, List<List<Band>> bands, BitSet on, BitSet off) {
        this.type = type;
        this.bands = List.copyOf(bands);
        this.facts = bands.stream().map(values -> values.get(0).fact()).toList();
        this.digits = new MixedRadix(bands.stream().mapToInt(List::size).toArray());
        this.on = on;
        this.off = off;
    }

    /** The grid of these cells of a universe, over as few facts as tell them from the others. */
    static Grid of(Universe universe, SituationType<?> type, BitSet cells) {
        Space space = universe.space(type);
        List<List<Band>> bands = new ArrayList<>();
        for (int place = 0; place < space.dimensions(); place++) {
            int at = place;
            bands.add(IntStream.range(0, space.size(place))
                    .mapToObj(value -> space.band(at, value))
                    .toList());
        }
        BitSet off = (BitSet) universe.valid(type).clone();
        off.andNot(cells);
        return new Grid(type, bands, (BitSet) cells.clone(), off).reduced();
    }

    private Grid reduced() {
        Grid grid = this;
        for (int place = facts.size() - 1; place >= 0; place--) {
            Grid fewer = grid.without(place);
            if (!fewer.on.intersects(fewer.off)) {
                grid = fewer;
            }
        }
        return grid;
    }

    private Grid without(int place) {
        List<List<Band>> fewer = new ArrayList<>(bands);
        fewer.remove(place);
        return new Grid(type, fewer, projected(on, place), projected(off, place));
    }

    private BitSet projected(BitSet cells, int place) {
        BitSet projected = new BitSet();
        cells.stream().forEach(cell -> projected.set((int) digits.without(cell, place)));
        return projected;
    }

    SituationType<?> type() {
        return type;
    }

    List<Fact> facts() {
        return facts;
    }

    /** The cells that must be covered. Do not change. */
    BitSet on() {
        return on;
    }

    /** The cells that must not be covered. Do not change. */
    BitSet off() {
        return off;
    }

    int size(int place) {
        return bands.get(place).size();
    }

    /** The ordinals of these values of a fact, of which a band counts as one. */
    BitSet ordinals(int place, BitSet values) {
        BitSet ordinals = new BitSet();
        values.stream().mapToObj(bands.get(place)::get).forEach(band -> ordinals.set(band.first(), band.last() + 1));
        return ordinals;
    }

    int value(int cell, int place) {
        return digits.digit(cell, place);
    }

    /** Among these cells, those in which a fact has one of these values. */
    BitSet where(BitSet cells, int place, BitSet values) {
        BitSet found = new BitSet();
        cells.stream().filter(cell -> values.get(value(cell, place))).forEach(found::set);
        return found;
    }
}
