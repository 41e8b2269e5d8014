package city.ordinance.internal.engine;

import java.util.List;

/**
 * What the engine did for one situation.
 *
 * @param fired the full names of the rules that fired, in firing order
 * @param effects the calls they made, in firing order
 */
public record Decision(List<String> fired, List<Effect> effects) {
    /** Copies the lists. */
    public Decision {
        fired = List.copyOf(fired);
        effects = List.copyOf(effects);
    }
}
