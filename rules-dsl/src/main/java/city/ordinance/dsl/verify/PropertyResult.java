package city.ordinance.dsl.verify;

import java.util.List;

/**
 * What a verification can say about one property.
 *
 * @param property the property
 * @param status whether it is proved
 * @param cases how many cases were examined
 * @param counterexamples the findings that refute it
 */
public record PropertyResult(
        PackProperty property, Status status, long cases, List<VerificationFinding> counterexamples) {
    /** Copies the list. */
    public PropertyResult {
        counterexamples = List.copyOf(counterexamples);
    }

    /** Whether a property is proved. */
    public enum Status {
        /** It holds in every case there is. */
        PROVED("proved"),
        /** A counterexample was found. */
        REFUTED("refuted"),
        /** Nothing was examined, which proves nothing. */
        NOTHING_EXAMINED("nothing was examined"),
        /** The pack has nothing of which it speaks. */
        DOES_NOT_APPLY("does not apply");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /** The status in words. */
        public String words() {
            return words;
        }
    }

    static PropertyResult of(
            PackProperty property, boolean applies, long cases, List<VerificationFinding> counterexamples) {
        Status status = !counterexamples.isEmpty()
                ? Status.REFUTED
                : !applies ? Status.DOES_NOT_APPLY : cases == 0 ? Status.NOTHING_EXAMINED : Status.PROVED;
        return new PropertyResult(property, status, cases, counterexamples);
    }

    /** Whether nothing speaks against the property. */
    public boolean holds() {
        return status == Status.PROVED || status == Status.DOES_NOT_APPLY;
    }

    /** The result as one line. */
    @Override
    public String toString() {
        return property.title() + ": " + status.words() + (cases == 0 ? "" : " (" + cases + " cases)");
    }
}
