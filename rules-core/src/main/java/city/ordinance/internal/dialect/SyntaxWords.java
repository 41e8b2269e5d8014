package city.ordinance.internal.dialect;

/** Turns the parser's messages into words for policy staff. */
final class SyntaxWords {
    private SyntaxWords() {}

    static String plain(String message) {
        String words = message.replaceAll("^\\[ERR \\d+\\]\\s*", "")
                .replaceAll("(?i)^line \\d+:\\d+\\s*", "")
                .replaceAll("(?i)line \\d+:\\d+", "")
                .replaceAll("[\\w.]*Exception[\\w.]*:?", "")
                .replaceAll("\\s+", " ")
                .strip();
        return words.isEmpty()
                ? "The text cannot be read as a rule."
                : "The text cannot be read as a rule: " + words + ".";
    }
}
