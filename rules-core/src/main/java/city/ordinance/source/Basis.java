package city.ordinance.source;

/** Whether a conclusion or an answer stays within the words of the source. */
public enum Basis {
    /** The source says it. */
    STATED("stated"),
    /** Whether the source reaches it is in doubt; a proviso says the doubt. */
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
