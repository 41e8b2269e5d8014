package city.ordinance.explanation;

import java.util.List;
import java.util.Optional;

/**
 * A condition of a rule that a description does not meet.
 *
 * @param fact the fact's code
 * @param needs the values with which the rule would fire, as codes
 * @param is the value given, as a code; empty when the fact was not given
 */
public record Unmet(String fact, List<String> needs, Optional<String> is) {
    /** Copies the list. */
    public Unmet {
        needs = List.copyOf(needs);
    }
}
