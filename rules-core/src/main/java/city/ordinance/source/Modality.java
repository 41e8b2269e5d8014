package city.ordinance.source;

/** How the source says what a claim says. */
public enum Modality {
    /** It says it outright. */
    ASSERTED("asserted"),
    /** It says it with a hedge. */
    HEDGED("hedged"),
    /** It says that it does not say. */
    NOT_SPECIFIED("not-specified"),
    /** It takes it for granted without saying it. */
    PRESUPPOSED("presupposed"),
    /** It points to something that is not there. */
    DANGLING("dangling"),
    /** Nothing in what was read of it says it. */
    SILENT("silent");

    private final String code;

    Modality(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
