package city.ordinance.source;

/** How near a source stands to the law. */
public enum Tier {
    /** The law itself, or the City's own publication of it. */
    PRIMARY("primary"),
    /** Somebody else's account of it. */
    SECONDARY("secondary");

    private final String code;

    Tier(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
