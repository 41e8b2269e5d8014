package city.ordinance.internal.document;

/**
 * A single value.
 *
 * @param place where it begins
 * @param kind its kind
 * @param text the value as text, without quotation marks
 */
public record ScalarNode(Place place, Kind kind, String text) implements Node {

    /** The kinds of scalar that YAML 1.2 and JSON share. */
    public enum Kind {
        /** Text, quoted or not. Dates, {@code yes} and {@code no} are text. */
        STRING("text"),
        /** A number. */
        NUMBER("a number"),
        /** {@code true} or {@code false}. */
        BOOLEAN("a truth value"),
        /** {@code null}, or nothing. */
        NULL("null");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What a person calls it, with its article where it has one. */
        public String label() {
            return label;
        }
    }

    @Override
    public String kindLabel() {
        return kind.label;
    }
}
