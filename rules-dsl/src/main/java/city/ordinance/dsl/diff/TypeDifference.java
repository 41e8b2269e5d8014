package city.ordinance.dsl.diff;

import city.ordinance.situation.SituationType;
import java.util.List;

/**
 * The difference for one situation type.
 *
 * @param type the type
 * @param situations how many situations were compared: all there are
 * @param differing in how many of them the outcome differs
 * @param statements what differs where
 * @param readByFirst the facts that only the first one's rules read
 * @param readBySecond the facts that only the second one's rules read
 * @param knownByFirst the values that only the first knows, each after its fact; their situations were not compared
 * @param knownBySecond the values that only the second knows
 */
public record TypeDifference(
        SituationType<?> type,
        long situations,
        long differing,
        List<Statement> statements,
        List<String> readByFirst,
        List<String> readBySecond,
        List<String> knownByFirst,
        List<String> knownBySecond) {
    /** Copies the lists. */
    public TypeDifference {
        statements = List.copyOf(statements);
        readByFirst = List.copyOf(readByFirst);
        readBySecond = List.copyOf(readBySecond);
        knownByFirst = List.copyOf(knownByFirst);
        knownBySecond = List.copyOf(knownBySecond);
    }
}
