package city.ordinance.examples.draft.reading;

/** Who says a clause, and whether it is said at all. */
public enum Voice {
    /** The draft says it. */
    OWN,
    /** The draft says that the resident or somebody else said it. */
    REPORTED,
    /** The draft says that it is not known, not said, or not meant. */
    UNSAID,
    /** The draft asks. */
    ASKED
}
