package city.ordinance.internal.text;

import java.util.ServiceLoader;

/**
 * Lets values say their own JSON, so that any mapper writes them as documents do: what stands in documents is declared
 * floors above them, and provided from there.
 */
public interface JsonText {

    /**
     * The value as JSON in one line.
     *
     * @throws IllegalArgumentException when no document has such a value
     */
    String write(Object value);

    /** The value as JSON in one line, as documents have it. */
    static String of(Object value) {
        return Provided.JSON.write(value);
    }

    /** Found once, when the first value is written. */
    final class Provided {
        private static final JsonText JSON = ServiceLoader.load(JsonText.class, JsonText.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "META-INF/services/" + JsonText.class.getName() + " of rules-core was lost on the way"));

        private Provided() {}
    }
}
