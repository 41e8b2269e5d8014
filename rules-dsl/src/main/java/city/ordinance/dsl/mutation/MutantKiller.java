package city.ordinance.dsl.mutation;

import city.ordinance.dsl.meaning.Region;
import city.ordinance.internal.table.EditionTables;

/** Something that may notice that rules were changed: a scenario, a declared property. Thread-safe. */
public interface MutantKiller {

    /** Its name in reports. */
    String name();

    /**
     * Whether it objects to these rules.
     *
     * @param tables answers by them
     * @param changed the cells in which they say something else than rules to which it does not object
     */
    boolean kills(EditionTables tables, Region changed);
}
