package city.ordinance.internal.dialect;

/** From an offset in a text to a line and a column. */
final class Offsets {
    private Offsets() {}

    static RulePlace place(String file, String text, int offset) {
        int end = Math.min(Math.max(0, offset), text.length());
        int line =
                1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        int column = end - text.lastIndexOf('\n', end - 1);
        return new RulePlace(file, line, column);
    }
}
