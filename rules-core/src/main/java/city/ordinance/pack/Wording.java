package city.ordinance.pack;

import city.ordinance.situation.Description;
import java.util.Map;
import java.util.Optional;

/**
 * Words that may vary with the type of situation or with the value of one fact.
 *
 * @param otherwise the words where nothing else is said, or the fact is not known: they speak of every case
 * @param by {@link #TYPE}, or the code of a fact; empty when the words never vary
 * @param when the words by the code of the type or the value
 */
public record Wording(String otherwise, Optional<String> by, Map<String, String> when) {
    /** What {@link #by} says where the words vary with the type of situation. */
    public static final String TYPE = "type";

    /** Copies the map. */
    public Wording {
        when = Map.copyOf(when);
    }

    /** Words that never vary. */
    public static Wording plain(String words) {
        return new Wording(words, Optional.empty(), Map.of());
    }

    /** The words for what is known of a situation. */
    public String of(Description description) {
        return by.flatMap(name -> name.equals(TYPE)
                        ? Optional.of(description.type().code())
                        : description
                                .type()
                                .fact(name)
                                .flatMap(description::value)
                                .map(value -> value.code()))
                .map(when::get)
                .orElse(otherwise);
    }
}
