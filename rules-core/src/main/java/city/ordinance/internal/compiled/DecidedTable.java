package city.ordinance.internal.compiled;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outcomes of one space, decided beforehand: for each cell, which of the sets of rules fires. */
final class DecidedTable {
    private final Space space;
    private final List<BitSet> fired;
    private final int[] cells;

    /**
     * A table.
     *
     * @param fired the different sets of rules that fire somewhere, in the order of the first cell
     * @param cells for each cell, valid or not, the place of its set; 0 where it is not valid
     */
    private DecidedTable(Space space, List<BitSet> fired, int[] cells) {
        this.space = space;
        this.fired = fired;
        this.cells = cells;
    }

    Space space() {
        return space;
    }

    /** Decides every cell. */
    static DecidedTable of(OutcomeTable table) {
        Space space = table.space();
        Map<BitSet, Integer> places = new HashMap<>();
        List<BitSet> fired = new ArrayList<>();
        int[] cells = new int[Math.toIntExact(space.cells())];
        for (int cell = 0; cell < cells.length; cell++) {
            if (space.valid(cell)) {
                BitSet rules = table.at(cell).fired();
                cells[cell] = places.computeIfAbsent(rules, set -> {
                    fired.add(set);
                    return fired.size() - 1;
                });
            }
        }
        return new DecidedTable(space, fired, cells);
    }

    /** The rules that fire at a valid point. */
    BitSet fired(int[] ordinals) {
        return fired.get(cells[(int) space.cell(ordinals)]);
    }

    void write(PackedWriter out) {
        BitSet live = new BitSet();
        for (int place = 0; place < space.dimensions(); place++) {
            live.set(space.fact(place));
        }
        out.text(space.type().code()).bits(live).list(fired, out::bits).number(cells.length);
        for (int cell : cells) {
            out.number(cell);
        }
    }

    static DecidedTable read(PackedReader in, SituationType<?> type, List<RuleModel> rules) {
        if (!in.text().equals(type.code())) {
            throw new IllegalStateException("a table of another type");
        }
        Space space = Space.of(type, in.bits(type.facts().size()), rules);
        List<BitSet> fired = in.list(() -> in.bits(rules.size()));
        if (in.integer() != space.cells() || space.cells() > PackCompiler.MAX_CELLS) {
            throw new IllegalStateException("a table of another size");
        }
        int[] cells = new int[(int) space.cells()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = in.within(fired.size());
        }
        return new DecidedTable(space, fired, cells);
    }
}
