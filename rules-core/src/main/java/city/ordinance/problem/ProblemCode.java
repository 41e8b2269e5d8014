package city.ordinance.problem;

/** The codes of problems with a description; a pack's own problems have codes that begin with {@code pack-}. */
public final class ProblemCode {
    /** The place named stands for several places. */
    public static final String AMBIGUOUS_JURISDICTION = "ambiguous-jurisdiction";
    /** No pack has the id given, or none was given. */
    public static final String UNKNOWN_PACK = "unknown-pack";
    /** Two packs that differ have one id. */
    public static final String DUPLICATE_PACK = "duplicate-pack";
    /** Two rules of a pack contradict each other in the situation described. */
    public static final String PACK_CONFLICT = "pack-conflict";
    /** The as-of date lies before the first day the pack speaks for. */
    public static final String NO_COVERAGE = "no-coverage";
    /** The as-of date lies past the pack's last day and the caller did not allow an expired pack. */
    public static final String EXPIRED = "expired";
    /** A key that is not a fact of the situation type, or not a key of the document. */
    public static final String UNKNOWN_FACT = "unknown-fact";
    /** A value that the fact does not have. */
    public static final String UNKNOWN_VALUE = "unknown-value";
    /** Facts that no situation has together. */
    public static final String CONTRADICTION = "contradiction";
    /** A situation without a type. */
    public static final String MISSING_TYPE = "missing-type";
    /** Text that is not a document of the expected form. */
    public static final String MALFORMED = "malformed";
    /** A date that is not an ISO calendar date. */
    public static final String INVALID_DATE = "invalid-date";
    /** An input, or a space of situations, above a stated limit. */
    public static final String TOO_LARGE = "too-large";

    private ProblemCode() {}
}
