package city.ordinance.explanation;

import java.util.List;

/**
 * A rule that could have concluded something and does not fire in every situation that fits.
 *
 * @param rule the rule's id
 * @param text the rule's sentence
 * @param failed its conditions that the description does not meet; of alternatives, all of them
 */
public record UnmetRule(String rule, String text, List<Unmet> failed) {
    /** Copies the list. */
    public UnmetRule {
        failed = List.copyOf(failed);
    }
}
