package city.ordinance.source;

/** How far a pack's reading can still be relied on at a date. */
public enum Freshness {
    /** Reviewed recently enough. */
    FRESH("fresh"),
    /** A review is due; answers carry a notice. */
    REVIEW_DUE("review-due"),
    /** Past its last day; answers are given only on request, with a banner. */
    EXPIRED("expired");

    private final String code;

    Freshness(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
