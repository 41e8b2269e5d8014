package city.ordinance.explanation;

import java.util.List;
import java.util.Map;

/**
 * Why something is concluded.
 *
 * @param subject what is explained: {@code sanctions/seizure}, {@code answers/fine}
 * @param holds in which of the situations that fit it is concluded
 * @param dependsOn the facts not given on which it depends, as codes
 * @param reasons the rules that conclude it in some situation that fits, those that raise a proviso that reaches it,
 *     and then those whose findings they wait for
 * @param madeCertainBy every smallest set of the given facts that alone makes it certain; empty unless it is certain
 */
public record Why(
        String subject,
        Holds holds,
        List<String> dependsOn,
        List<Reason> reasons,
        List<Map<String, String>> madeCertainBy) {
    /** Copies the lists. */
    public Why {
        dependsOn = List.copyOf(dependsOn);
        reasons = List.copyOf(reasons);
        madeCertainBy = List.copyOf(madeCertainBy);
    }
}
