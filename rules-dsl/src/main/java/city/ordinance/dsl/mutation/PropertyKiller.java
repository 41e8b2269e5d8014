package city.ordinance.dsl.mutation;

import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.meaning.Region;
import city.ordinance.dsl.meaning.Universe;
import city.ordinance.dsl.property.Declarations;
import city.ordinance.dsl.property.DeclaredProperty;
import city.ordinance.dsl.property.Said;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.table.EditionTables;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** A declared property notices a mutant when it no longer holds in some situation. */
public final class PropertyKiller implements MutantKiller {
    private final DeclaredProperty property;

    private PropertyKiller(DeclaredProperty property) {
        this.property = property;
    }

    /**
     * The properties that a pack declares, in the order of its file; none when it has no such file.
     *
     * @throws city.ordinance.problem.ProblemException with every problem of the file
     */
    public static List<PropertyKiller> of(RulePack files, EditionRules edition) {
        Problems problems = Problems.ofPack();
        Declarations declared = Declarations.read(files, edition.pack(), problems);
        problems.throwIfAny();
        return declared.properties().stream().map(PropertyKiller::new).toList();
    }

    @Override
    public String name() {
        return "property " + property.id();
    }

    @Override
    public boolean kills(EditionTables tables, Region changed) {
        SituationType<?> type = property.type();
        OutcomeTable table = tables.answers(type).table();
        Function<BitSet, Said> said = Said.remembering(tables.rules(), tables.catalog());
        return changed.cells(type).stream()
                .mapToObj(cell -> ordinals(changed.universe(), cell))
                .filter(ordinals -> property.speaksOf(type, ordinals))
                .map(ordinals -> table.at(Universe.cell(table.space(), ordinals)))
                .anyMatch(outcome ->
                        property.violation(said.apply(outcome.fired())).isPresent());
    }

    /** A point of the cell; of facts that no rule reads, such values as the property speaks of. */
    private int[] ordinals(Universe universe, int cell) {
        int[] ordinals = universe.space(property.type()).ordinals(cell);
        for (Fact fact : property.whenever().keySet()) {
            if (universe.space(property.type()).place(fact.ordinal()) < 0) {
                BitSet values = property.whenever().getOrDefault(fact, new BitSet());
                ordinals[fact.ordinal()] = Math.max(0, values.nextSetBit(0));
            }
        }
        return ordinals;
    }
}
