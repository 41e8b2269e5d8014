package city.ordinance;

import city.ordinance.assessment.Notice;

/** The notices that belong to the library, not to a pack. */
final class CoreNotices {
    /** In some situation that fits, no rule fires: that is said, so that it is not taken for an all-clear. */
    static final Notice NO_RULE_SPEAKS = new Notice(
            "no-rule-speaks",
            "No rule of this pack speaks to the situation described, or to some situation that fits it. This is not an answer"
                    + " that nothing applies.");

    private CoreNotices() {}

    static Notice interpreted(String reason) {
        return new Notice(
                "interpreted",
                "Some conclusions go beyond the words of the source and are marked as interpreted: they hold " + reason
                        + ".");
    }
}
