package city.ordinance.internal.compiled;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Decided;
import city.ordinance.internal.table.Decider;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.internal.table.Space;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One edition, decided at every point.
 *
 * @param rules its rules
 * @param tables a table for each situation type of the pack
 */
record CompiledEdition(List<RuleModel> rules, List<Decided> tables) implements Decider {

    /** Decides every point of an edition. */
    static CompiledEdition of(PackInfo pack, EditionTables edition) {
        List<Decided> tables = new ArrayList<>();
        for (SituationType<?> type : pack.types()) {
            OutcomeTable table = edition.answers(type).table();
            Space space = table.space();
            tables.add(Decided.of(
                    space, (same, ordinals) -> table.at(space.cell(ordinals)).fired()));
        }
        return new CompiledEdition(edition.rules(), tables);
    }

    @Override
    public BitSet fired(SituationType<?> type, int[] ordinals) {
        for (Decided table : tables) {
            if (table.space().type() == type) {
                return table.fired(type, ordinals);
            }
        }
        throw new IllegalStateException("no table for " + type);
    }
}
