package city.ordinance.internal.table;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;

/**
 * Two rules that answer one topic differently at a point: a fault of the pack.
 *
 * @param topic the topic
 * @param one the rule that stands first
 * @param other the rule that contradicts it
 */
public record Conflict(String topic, RuleModel one, RuleModel other) {

    /** The conflict as a problem that names both rules. */
    public Problem problem() {
        return new Problem(
                ProblemCode.PACK_CONFLICT,
                "Two rules of the pack answer the topic \"" + topic + "\" differently here: " + named(one) + " and "
                        + named(other) + ".",
                one.place().toString(),
                "Nothing is answered where a pack contradicts itself. Tell whoever keeps the pack.");
    }

    private static String named(RuleModel rule) {
        return rule.id() + " (" + rule.place() + ")";
    }
}
