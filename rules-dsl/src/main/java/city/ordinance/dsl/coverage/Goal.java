package city.ordinance.dsl.coverage;

import city.ordinance.dsl.meaning.SituationWords;
import city.ordinance.situation.Description;
import java.util.Optional;

/**
 * One outcome that scenarios should reach.
 *
 * @param rule the rule's id
 * @param condition the number of the condition in its rule, from 1; 0 for the rule as a whole
 * @param outcome the outcome in words
 * @param status whether it is reached
 * @param by the name of the first scenario that reaches it
 * @param suggestion a shortest description that would reach it, when nothing does
 */
public record Goal(
        String rule,
        int condition,
        String outcome,
        Status status,
        Optional<String> by,
        Optional<Description> suggestion) {

    /** Whether an outcome is reached. */
    public enum Status {
        /** Some scenario reaches it. */
        REACHED,
        /** No scenario reaches it, and one could. */
        MISSING,
        /** No description at all reaches it: found by looking at every situation. */
        UNREACHABLE
    }

    /** The goal as one line. */
    @Override
    public String toString() {
        String goal = rule + ": " + outcome;
        return switch (status) {
            case REACHED -> goal + ": reached by " + by.orElse("");
            case UNREACHABLE -> goal + ": no situation reaches this";
            case MISSING ->
                goal + ": no scenario reaches this; it takes "
                        + suggestion.map(SituationWords::description).orElse("");
        };
    }
}
