package city.ordinance.assessment;

/** The four kinds of conclusion, by the names that files use. */
public enum ConclusionKind {
    /** Who typically acts. */
    ENFORCER("enforcers", "enforcer"),
    /** What may be imposed. */
    SANCTION("sanctions", "sanction"),
    /** Where a decision can be challenged. */
    REVIEW_ROUTE("reviewRoutes", "review route"),
    /** What to do next. */
    STEP("steps", "step");

    private final String key;
    private final String label;

    ConclusionKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The key in files, such as {@code reviewRoutes}. */
    public String key() {
        return key;
    }

    /** What a person calls one of them. */
    public String label() {
        return label;
    }
}
