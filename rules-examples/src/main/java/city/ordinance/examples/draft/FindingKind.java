package city.ordinance.examples.draft;

/** What an assertion is about that the answer does not support. */
public enum FindingKind {
    /** A sum of money, a share of one, or a fee. */
    MONEY("money"),
    /** A length of time, a day named by its name, or a calendar date. */
    TIME("time"),
    /** A body, or what is said of one. */
    BODY("body"),
    /** Something that somebody must do. */
    DUTY("duty"),
    /** Something that somebody may do. */
    PERMISSION("permission"),
    /** A measure or another consequence, or that there is none. */
    CONSEQUENCE("consequence"),
    /** A way to have a decision reviewed. */
    ROUTE("route"),
    /** A form, or another way to hand something in. */
    FORM("form"),
    /** A provision of the law. */
    LAW("law"),
    /** A telephone number, or an address. */
    CONTACT("contact"),
    /** What follows by law, such as that an order waits. */
    EFFECT("effect"),
    /** A condition on which something is said to depend. */
    CONDITION("condition"),
    /** A promise of how something ends. */
    GUARANTEE("guarantee"),
    /** A finding that somebody broke a rule, or that nobody did. */
    FAULT("fault");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
