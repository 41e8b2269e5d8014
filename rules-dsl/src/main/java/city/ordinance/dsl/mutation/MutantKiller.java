package city.ordinance.dsl.mutation;

import city.ordinance.dsl.meaning.Region;
import city.ordinance.internal.table.EditionTables;

/** Something that may notice that rules were changed: a scenario, a declared property. Thread-safe. */
public interface MutantKiller {

    /** Its name in reports. */
    String name();

    /** Whether it objects to these rules. */
    boolean kills(EditionTables tables);

    /**
     * Whether it can notice a change in these cells at all. It must say yes when in doubt.
     *
     * @param changed where the changed rules say something else
     */
    default boolean concerns(Region changed) {
        return true;
    }
}
