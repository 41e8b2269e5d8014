package city.ordinance.situation;

import java.util.List;
import java.util.Optional;

/**
 * The fact that an assessment echoes, when it is known.
 *
 * @param fact the fact
 * @param unless the value that is not echoed
 */
public record Echo(Fact fact, FactValue unless) {

    /** The same, of these facts of a type that knows fewer values. */
    Echo in(List<Fact> facts) {
        Fact own = facts.get(fact.ordinal());
        return new Echo(own, own.value(unless.code()).orElse(unless));
    }

    /** The code that an assessment of this description echoes. */
    public Optional<String> of(Description description) {
        return description.value(fact).filter(value -> !value.equals(unless)).map(FactValue::code);
    }
}
