package city.ordinance;

import city.ordinance.assessment.Notice;
import java.util.List;

/** The notices that belong to the library, not to a pack. */
final class CoreNotices {
    /** In some situation that fits, no rule fires: that is said, so that it is not taken for an all-clear. */
    static final Notice NO_RULE_SPEAKS = new Notice(
            "no-rule-speaks",
            "No rule of this pack speaks to the situation described, or to some situation that fits it. This is not an answer"
                    + " that nothing applies.");

    /** A list of conclusions is empty: that is said, so that it is not taken for "none". */
    static final Notice NOT_LISTED_IS_NOT_NONE = new Notice(
            "not-listed-is-not-none",
            "Where this answer lists no enforcer, no sanction, or no review route, that does not mean that there is none:"
                    + " it means that nothing about it follows from what was read.");

    private CoreNotices() {}

    /** Other sources could be asked: that is said, without saying that they apply. */
    static Notice beside(List<String> packs) {
        return new Notice(
                "beside",
                "Other sources could be asked as well: " + String.join(", ", packs)
                        + ". That does not say that they apply here.");
    }
}
