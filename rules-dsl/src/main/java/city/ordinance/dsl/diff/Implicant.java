package city.ordinance.dsl.diff;

import city.ordinance.situation.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A box in a grid that holds no cell that must not be covered.
 *
 * @param values for each fact of the grid, the values it may have
 * @param covers the cells it covers among those that must be
 */
record Implicant(List<BitSet> values, BitSet covers) {

    /** The box with all cells of a grid that have these values; whether it holds others is for the caller to check. */
    static Implicant of(Grid grid, List<BitSet> values) {
        return new Implicant(values, inside(grid, grid.on(), values));
    }

    /** The cells among these that the values hold. */
    static BitSet inside(Grid grid, BitSet cells, List<BitSet> values) {
        BitSet inside = cells;
        for (int place = 0; place < values.size(); place++) {
            inside = grid.where(inside, place, values.get(place));
        }
        return inside;
    }

    /** What it takes to say it: facts first, then values, by the shorter of what they are and are not. */
    int length(Grid grid) {
        int length = 0;
        for (int place = 0; place < values.size(); place++) {
            int named = values.get(place).cardinality();
            int size = grid.size(place);
            length += named == size ? 0 : 10 + Math.min(named, size - named);
        }
        return length;
    }

    /** This box with one more value of one fact, not checked. */
    List<BitSet> with(int place, int value) {
        List<BitSet> more = new ArrayList<>(values);
        BitSet wider = (BitSet) values.get(place).clone();
        wider.set(value);
        more.set(place, wider);
        return more;
    }

    Box box(Grid grid) {
        Map<Fact, BitSet> named = new LinkedHashMap<>();
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place).cardinality() < grid.size(place)) {
                named.put(grid.facts().get(place), grid.ordinals(place, values.get(place)));
            }
        }
        return new Box(grid.type(), named);
    }
}
