package city.ordinance.examples.draft;

/** How far an assertion is from what the answer supports. */
public enum Verdict {
    /** The answer does not say it. */
    UNSUPPORTED("unsupported"),
    /** The answer says otherwise, or leaves open what is said to be settled. */
    CONTRADICTED("contradicted"),
    /** The answer says it with a hedge or an "if" that is lost here. */
    TOO_CERTAIN("too-certain"),
    /** It names a thing that no source of the answer knows. */
    INVENTED("invented");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
