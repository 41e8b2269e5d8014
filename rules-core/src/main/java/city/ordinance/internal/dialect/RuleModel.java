package city.ordinance.internal.dialect;

import java.util.List;

/**
 * One rule as the dialect understands it.
 *
 * @param id the permanent id: the name before the colon
 * @param sentence the name after the colon
 * @param place where the rule stands
 * @param cites the claim ids, in the order written
 * @param when its patterns; all of them must match
 * @param then its consequences
 */
public record RuleModel(
        String id,
        String sentence,
        RulePlace place,
        List<String> cites,
        List<PatternModel> when,
        List<Consequence> then) {
    /** Copies the lists. */
    public RuleModel {
        cites = List.copyOf(cites);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** The rule's full name, as the engine knows it. */
    public String name() {
        return id + ": " + sentence;
    }
}
