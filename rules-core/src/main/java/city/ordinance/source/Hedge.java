package city.ordinance.source;

/**
 * The word with which the source holds back, such as "typically" or "may be available". It is kept in every output.
 *
 * @param word the hedge as the source has it, never blank
 */
public record Hedge(String word) {
    /** Checks that there is a word. */
    public Hedge {
        if (word.isBlank()) {
            throw new IllegalArgumentException("a hedge needs a word");
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
