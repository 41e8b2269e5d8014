package city.ordinance.dsl.meaning;

import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.BitSet;
import java.util.List;

/** Facts and situations as words, in the codes that files use. */
public final class SituationWords {
    private SituationWords() {}

    /** A fact that has one of some values; said by what it is not where that is shorter. */
    public static String fact(Fact fact, BitSet values) {
        BitSet others = (BitSet) values.clone();
        others.flip(0, fact.values().size());
        if (others.isEmpty()) {
            return fact.code() + " is anything";
        }
        if (values.isEmpty()) {
            return fact.code() + " is nothing it can be";
        }
        return !fact.measured() && others.cardinality() < values.cardinality()
                ? fact.code() + " is not " + list(fact, others)
                : fact.code() + " is " + list(fact, values);
    }

    private static String list(Fact fact, BitSet values) {
        return String.join(" or ", fact.codes(values));
    }

    /** A description. */
    public static String description(Description description) {
        List<String> facts = description.given().entrySet().stream()
                .map(given -> given.getKey() + ": " + given.getValue())
                .toList();
        return description.type().code()
                + (facts.isEmpty() ? ", whatever the facts" : " with " + String.join(", ", facts));
    }
}
