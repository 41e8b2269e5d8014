package city.ordinance.examples.render;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.explanation.Difference;
import city.ordinance.pack.PackInfo;

/**
 * What differs between two assessments of one pack, about one type of situation.
 *
 * @param pack the pack
 * @param before the first assessment
 * @param after the second
 * @param difference what differs
 */
public record Compared(PackInfo pack, AssessmentContent before, AssessmentContent after, Difference difference) {

    /** The two assessments, compared. */
    public static Compared of(PackInfo pack, AssessmentContent before, AssessmentContent after) {
        return new Compared(pack, before, after, Difference.between(before, after));
    }
}
