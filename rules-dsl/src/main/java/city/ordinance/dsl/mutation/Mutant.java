package city.ordinance.dsl.mutation;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.pack.Catalog;
import java.util.Optional;

/**
 * One rule changed a little, or what the catalog gives a conclusion of it.
 *
 * @param kind how
 * @param place the rule's place among the edition's rules
 * @param changed the rule as changed
 * @param what what was changed, in words
 * @param catalog the catalog, where it is what was changed
 */
public record Mutant(MutationKind kind, int place, RuleModel changed, String what, Optional<Catalog> catalog) {

    /** The mutant as one line. */
    @Override
    public String toString() {
        return changed.id() + ": " + kind.words() + (what.isEmpty() ? "" : ": " + what);
    }
}
