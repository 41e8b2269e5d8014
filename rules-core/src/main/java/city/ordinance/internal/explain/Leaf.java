package city.ordinance.internal.explain;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.table.Ordinals;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * A comparison in a rule's condition, turned so that the rule needs it to be true.
 *
 * @param fact the fact
 * @param values the ordinals of the values that the rule needs
 */
record Leaf(Fact fact, BitSet values) {

    /** Visits the comparisons of a condition; when it is negated, their opposites. */
    static void visit(Condition condition, boolean negated, Consumer<Leaf> visitor) {
        if (condition instanceof Condition.OneOf one) {
            visitor.accept(of(one, negated));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> visit(part, negated, visitor));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> visit(part, negated, visitor));
        }
    }

    static Leaf of(Condition.OneOf one, boolean negated) {
        BitSet values = (BitSet) one.values().clone();
        if (negated) {
            values.flip(0, one.fact().values().size());
        }
        return new Leaf(one.fact(), values);
    }

    /** Whether the comparison is true whatever the fact's value. */
    boolean always() {
        return values.cardinality() == fact.values().size();
    }

    /** Whether it is true at every point that fits. */
    boolean met(Description description) {
        return values.nextClearBit(Ordinals.first(description, fact.ordinal()))
                > Ordinals.last(description, fact.ordinal());
    }
}
