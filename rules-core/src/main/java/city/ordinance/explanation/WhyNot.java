package city.ordinance.explanation;

import java.util.List;
import java.util.Map;

/**
 * Why something is not concluded, or not in every situation that fits, and what would have to differ.
 *
 * @param subject what is explained: {@code sanctions/seizure}, {@code answers/fine}
 * @param holds in which of the situations that fit it is concluded
 * @param rules the rules that could have concluded it, with what they lack; empty when it is certain
 * @param changes every minimal set of facts which, set so on top of what was given, makes it certain, as codes; fewest
 *     first; one empty set when it is certain already; none when no situation reaches it
 */
public record WhyNot(String subject, Holds holds, List<UnmetRule> rules, List<Map<String, String>> changes) {
    /** Copies the lists. */
    public WhyNot {
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
    }

    /** Whether some situation of this type reaches it. */
    public boolean reachable() {
        return !changes.isEmpty();
    }
}
