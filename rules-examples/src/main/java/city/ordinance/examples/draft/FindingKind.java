package city.ordinance.examples.draft;

/** What a draft says that the answer does not support. */
public enum FindingKind {
    /** A sum of money. */
    AMOUNT("amount"),
    /** A length of time, or a day named by its name. */
    DEADLINE("deadline"),
    /** A calendar date on which something ends, is due or takes effect. */
    DATE("date"),
    /** Somebody who acts, and whom the answer does not name. */
    ENFORCER("enforcer"),
    /** A measure or a review route that the answer does not have. */
    CONCLUSION("conclusion"),
    /** Something said outright that the answer holds back, or that depends on facts not given. */
    CERTAINTY("certainty"),
    /** Something said not to exist, or not to happen. */
    ABSENCE("absence"),
    /** One of several singled out. */
    RANKING("ranking"),
    /** A finding that somebody broke a rule, or that nobody did. */
    VIOLATION("violation"),
    /** An answer to a question that the source leaves open. */
    TOPIC("topic"),
    /** A telephone number or an address of the net. */
    CONTACT("contact"),
    /** A section, chapter or number of a code. */
    CITATION("citation");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
