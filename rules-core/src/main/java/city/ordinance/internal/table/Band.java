package city.ordinance.internal.table;

import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.BitSet;

/**
 * Values of a fact that no rule of an edition tells apart: each value of an enum by itself, and numbers of a measured
 * fact that follow each other.
 *
 * @param fact the fact
 * @param first the ordinal of the first value
 * @param last the ordinal of the last value
 */
public record Band(Fact fact, int first, int last) {

    /** The value's code, or that of the range, which a description accepts. */
    public String code() {
        return fact.codes(ordinals()).get(0);
    }

    /** What a person calls it. */
    public String label() {
        return fact.labels(ordinals()).get(0);
    }

    private BitSet ordinals() {
        BitSet ordinals = new BitSet();
        ordinals.set(first, last + 1);
        return ordinals;
    }

    /** The description with this of the fact, in place of what it said of it. */
    public Description in(Description description) {
        return fact.measure()
                .map(measure -> description.with(fact, measure.between(first, last)))
                .orElseGet(() -> description.with(fact, fact.values().get(first)));
    }

    /** Gives the fact so. */
    public void give(Description.Builder description) {
        fact.measure()
                .ifPresentOrElse(
                        measure -> description.given(fact, measure.between(first, last)),
                        () -> description.given(fact, fact.values().get(first)));
    }

    /** Whether some situation has the facts of the description and this. */
    public boolean allowedIn(Description description) {
        return fact.measured() || description.allows(fact, fact.values().get(first));
    }
}
