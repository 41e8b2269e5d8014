package city.ordinance.internal.compiled;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.Outcome;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.internal.table.Outcomes;
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
record CompiledEdition(List<RuleModel> rules, List<DecidedTable> tables) implements OutcomeTable.Decider {

    /** Decides every point of an edition. */
    static CompiledEdition of(PackInfo pack, EditionTables edition) {
        List<DecidedTable> tables = new ArrayList<>();
        for (SituationType<?> type : pack.types()) {
            tables.add(DecidedTable.of(edition.answerer(type).table()));
        }
        return new CompiledEdition(edition.rules(), tables);
    }

    @Override
    public Outcome decide(SituationType<?> type, int[] ordinals, Outcomes outcomes) {
        return outcomes.ofFired(fired(type, ordinals));
    }

    /** The rules that fire at a valid point. */
    BitSet fired(SituationType<?> type, int[] ordinals) {
        for (DecidedTable table : tables) {
            if (table.space().type() == type) {
                return table.fired(ordinals);
            }
        }
        throw new IllegalStateException("no table for " + type);
    }
}
