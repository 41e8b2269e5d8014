package city.ordinance.internal.table;

import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules fire in each valid cell of a space, all decided beforehand. Immutable. */
public final class Decided implements Decider {
    private final Space space;
    private final List<BitSet> sets;
    private final int[] cells;

    /**
     * What was decided.
     *
     * @param sets the different sets of rules that fire somewhere, in the order of the first cell
     * @param cells for each cell, valid or not, the place of its set; 0 where it is not valid
     */
    public Decided(Space space, List<BitSet> sets, int[] cells) {
        this.space = space;
        this.sets = List.copyOf(sets);
        this.cells = cells;
    }

    /** Decides every valid cell, at its first point. */
    public static Decided of(Space space, Decider decider) {
        Map<BitSet, Integer> places = new HashMap<>();
        List<BitSet> sets = new ArrayList<>();
        int[] cells = new int[Math.toIntExact(space.cells())];
        for (int cell = 0; cell < cells.length; cell++) {
            if (space.valid(cell)) {
                cells[cell] = places.computeIfAbsent(decider.fired(space.type(), space.ordinals(cell)), set -> {
                    sets.add(set);
                    return sets.size() - 1;
                });
            }
        }
        return new Decided(space, sets, cells);
    }

    /** The space. */
    public Space space() {
        return space;
    }

    /** The different sets of rules that fire together. Do not change. */
    public List<BitSet> sets() {
        return sets;
    }

    /** The place, among the sets, of that of a valid cell. */
    public int set(int cell) {
        return cells[cell];
    }

    /** The rules that fire in a valid cell, as places among the rules. Do not change. */
    public BitSet fired(int cell) {
        return sets.get(cells[cell]);
    }

    @Override
    public BitSet fired(SituationType<?> type, int[] ordinals) {
        return fired((int) space.cell(ordinals));
    }
}
