package city.ordinance.json;

/** Quotes from a text that cannot be read. */
final class Excerpts {
    private static final int LENGTH = 20;

    private Excerpts() {}

    /** What stands at a line and column, both from 1, up to the end of the line or a limit; empty when nothing does. */
    static String from(String text, int line, int column) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        if (line < 1 || line > lines.length) {
            return "";
        }
        String found = lines[line - 1];
        int start = Math.max(0, column - 1);
        if (start >= found.length()) {
            return "";
        }
        return found.substring(start, Math.min(found.length(), start + LENGTH)).replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
    }
}
