package city.ordinance.dsl.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the largest boxes of a grid that hold nothing that must not be covered. */
final class Implicants {
    /** How many boxes are tried at most when all are; beyond, boxes are grown around cells, and some may be missed. */
    private static final long MAX_TRIED = 1 << 17;

    private final Grid grid;
    private final Map<List<BitSet>, Implicant> found = new LinkedHashMap<>();

    private Implicants(Grid grid) {
        this.grid = grid;
    }

    /**
     * The largest boxes found.
     *
     * @param boxes the boxes; together they cover all that must be covered
     * @param all whether these are all there are
     */
    record Found(List<Implicant> boxes, boolean all) {}

    static Found of(Grid grid) {
        Implicants implicants = new Implicants(grid);
        long boxes = 1;
        for (int place = 0; place < grid.facts().size() && boxes <= MAX_TRIED; place++) {
            boxes *= (1L << Math.min(30, grid.size(place))) - 1;
        }
        boolean all = boxes <= MAX_TRIED;
        if (all) {
            implicants.tryAll(new ArrayList<>(), grid.on(), grid.off());
        } else {
            implicants.growAll();
        }
        return new Found(List.copyOf(implicants.found.values()), all);
    }

    private void tryAll(List<BitSet> values, BitSet on, BitSet off) {
        int place = values.size();
        if (on.isEmpty()) {
            return;
        }
        if (place == grid.facts().size()) {
            if (off.isEmpty() && largest(values)) {
                found.put(List.copyOf(values), new Implicant(List.copyOf(values), on));
            }
            return;
        }
        for (long bits = (1L << grid.size(place)) - 1; bits > 0; bits--) {
            BitSet chosen = BitSet.valueOf(new long[] {bits});
            values.add(chosen);
            tryAll(values, grid.where(on, place, chosen), grid.where(off, place, chosen));
            values.remove(place);
        }
    }

    private boolean largest(List<BitSet> values) {
        Implicant box = new Implicant(values, grid.on());
        for (int place = 0; place < values.size(); place++) {
            for (int value = 0; value < grid.size(place); value++) {
                if (!values.get(place).get(value) && free(box.with(place, value))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean free(List<BitSet> values) {
        return Implicant.inside(grid, grid.off(), values).isEmpty();
    }

    /** Around each cell, grows a box along the facts in turn, beginning with each of them. */
    private void growAll() {
        int facts = grid.facts().size();
        BitSet left = (BitSet) grid.on().clone();
        for (int cell = left.nextSetBit(0); cell >= 0; cell = left.nextSetBit(cell + 1)) {
            for (int first = 0; first < facts; first++) {
                Implicant grown = grown(cell, first);
                found.putIfAbsent(grown.values(), grown);
                left.andNot(grown.covers());
            }
        }
    }

    private Implicant grown(int cell, int first) {
        List<BitSet> values = new ArrayList<>();
        for (int place = 0; place < grid.facts().size(); place++) {
            BitSet one = new BitSet();
            one.set(grid.value(cell, place));
            values.add(one);
        }
        for (int step = 0; step < values.size(); step++) {
            int place = (first + step) % values.size();
            for (int value = 0; value < grid.size(place); value++) {
                List<BitSet> more = new Implicant(values, grid.on()).with(place, value);
                values = free(more) ? more : values;
            }
        }
        return Implicant.of(grid, List.copyOf(values));
    }
}
