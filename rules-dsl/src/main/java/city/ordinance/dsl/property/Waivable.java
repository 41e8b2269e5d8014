package city.ordinance.dsl.property;

import city.ordinance.assessment.ConclusionKind;

/** A general property that some true reading of a source cannot have. What keeps answers honest is none of them. */
public enum Waivable {
    /** Waived for sanctions. */
    EVERY_VIOLATION_ROUTED("EveryViolationRouted"),
    /** Waived for sanctions that nobody reviews, and for review routes of whose deadline nothing is said. */
    EVERY_SANCTION_REVIEWABLE("EverySanctionReviewable");

    private final String code;

    Waivable(String code) {
        this.code = code;
    }

    /** The property's name. */
    public String code() {
        return code;
    }

    /** Whether it demands something beside conclusions of this kind. */
    public boolean speaksOf(ConclusionKind kind) {
        return kind == ConclusionKind.SANCTION
                || (kind == ConclusionKind.REVIEW_ROUTE && this == EVERY_SANCTION_REVIEWABLE);
    }
}
