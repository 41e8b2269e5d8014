package city.ordinance.internal.dialect;

/**
 * Where something stands in a rule file.
 *
 * @param file the file, as messages name it
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record RulePlace(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + Math.max(1, line) + ":" + Math.max(1, column);
    }
}
