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
        /** It holds in every case of a sample; there are too many cases to try them all. */
        SAMPLED("held in a sample"),
        /** It holds in every case but those for which the pack waives it. */
        WAIVED("proved but for what is waived"),
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
            PackProperty property,
            boolean applies,
            boolean sample,
            boolean waived,
            long cases,
            List<VerificationFinding> counterexamples) {
        Status status =
                !counterexamples.isEmpty() ? Status.REFUTED : waived ? Status.WAIVED : status(applies, sample, cases);
        return new PropertyResult(property, status, cases, counterexamples);
    }

    private static Status status(boolean applies, boolean sample, long cases) {
        if (cases == 0) {
            return applies ? Status.NOTHING_EXAMINED : Status.DOES_NOT_APPLY;
        }
        return sample ? Status.SAMPLED : Status.PROVED;
    }

    /** Whether nothing speaks against the property. */
    public boolean holds() {
        return status != Status.REFUTED && status != Status.NOTHING_EXAMINED;
    }

    /** The result as one line. */
    @Override
    public String toString() {
        return property.title() + ": " + status.words() + (cases == 0 ? "" : " (" + cases + " cases)");
    }
}
