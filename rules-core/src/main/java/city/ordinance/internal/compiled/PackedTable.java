package city.ordinance.internal.compiled;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decided;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.List;

/** How what was decided of one space is written and read. */
final class PackedTable {
    private PackedTable() {}

    static void write(Decided table, PackedWriter out) {
        Space space = table.space();
        BitSet live = new BitSet();
        for (int place = 0; place < space.dimensions(); place++) {
            live.set(space.fact(place));
        }
        out.text(space.type().code()).bits(live).list(table.sets(), out::bits).number(space.cells());
        for (int cell = 0; cell < space.cells(); cell++) {
            out.number(table.set(cell));
        }
    }

    static Decided read(PackedReader in, SituationType<?> type, List<RuleModel> rules) {
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
        return new Decided(space, fired, cells);
    }
}
