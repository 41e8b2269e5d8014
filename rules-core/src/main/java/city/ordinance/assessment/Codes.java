package city.ordinance.assessment;

/**
 * Codes that packs share, for use with {@link city.ordinance.Assessment#topic}, {@link city.ordinance.Assessment#why}
 * and {@link city.ordinance.Assessment#whyNot}. A pack's catalog may hold others, and need not hold all of these.
 */
public final class Codes {
    /** The topic: how much money. */
    public static final String FINE = "fine";
    /** The topic: what changes from one occurrence to the next. */
    public static final String ESCALATION = "escalation";
    /** The topic: until when a decision can be challenged. */
    public static final String APPEAL_DEADLINE = "appeal-deadline";
    /** The topic: whether a permit is required. */
    public static final String PERMIT_REQUIREMENT = "permit-requirement";
    /** The topic: which form to use. */
    public static final String FORM = "form";
    /** The sanction: an order to switch the device off. */
    public static final String DISABLE_ORDER = "disable-order";
    /** The sanction: a notice to stop. */
    public static final String CEASE_AND_DESIST = "cease-and-desist";
    /** The sanction: the device is taken. */
    public static final String SEIZURE = "seizure";
    /** The sanction: a court forbids or commands. */
    public static final String INJUNCTION = "injunction";
    /** The sanction: an order to take the device away. */
    public static final String REMOVAL_ORDER = "removal-order";
    /** The sanction: money to be paid. */
    public static final String CIVIL_PENALTY = "civil-penalty";
    /** The review route: an appeal to the city. */
    public static final String ADMINISTRATIVE_APPEAL = "administrative-appeal";
    /** The review route: a court. */
    public static final String JUDICIAL_REVIEW = "judicial-review";

    private Codes() {}
}
