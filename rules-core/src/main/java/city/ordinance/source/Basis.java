package city.ordinance.source;

/** Whether a conclusion stays within the words of the source. */
public enum Basis {
    /** The source says it. */
    STATED("stated"),
    /** The rule goes beyond the words; it says why. */
    INTERPRETED("interpreted");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
