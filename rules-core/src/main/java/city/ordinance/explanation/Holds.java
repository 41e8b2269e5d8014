package city.ordinance.explanation;

/** In which of the situations that fit a description something is concluded. */
public enum Holds {
    /** In all of them. */
    CERTAIN("certain"),
    /** In some of them. */
    POSSIBLE("possible"),
    /** In none of them. */
    EXCLUDED("excluded");

    private final String code;

    Holds(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
