package city.ordinance.dsl.mutation;

import city.ordinance.internal.dialect.RuleModel;

/**
 * One rule changed a little.
 *
 * @param kind how
 * @param place the rule's place among the edition's rules
 * @param changed the rule as changed
 * @param what what was changed, in words
 */
public record Mutant(MutationKind kind, int place, RuleModel changed, String what) {

    /** The mutant as one line. */
    @Override
    public String toString() {
        return changed.id() + ": " + kind.words() + (what.isEmpty() ? "" : ": " + what);
    }
}
