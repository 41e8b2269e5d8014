package city.ordinance.internal.text;

/** Text from outside, made safe and short enough to stand in a message. */
public final class Quotes {
    private static final int LONGEST = 60;

    private Quotes() {}

    /** The text in quotation marks: control characters escaped, cut after 60 characters. */
    public static String quote(String text) {
        return "\"" + visible(text, LONGEST) + "\"";
    }

    /** The text without its rest from this length on, as far as spellings are compared. */
    public static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The text in one line, with all that could steer a terminal, or turn text around, escaped. */
    public static String visible(String text) {
        return visible(text.replaceAll("[\t\n\r]", " "), text.length());
    }

    /** The text with control characters escaped, cut after so many characters. */
    public static String visible(String text, int longest) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().limit(longest).forEach(character -> append(visible, character));
        return text.codePointCount(0, text.length()) <= longest ? visible.toString() : visible + "…";
    }

    private static void append(StringBuilder visible, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> visible.append(String.format("\\u%04X", character));
            default -> visible.appendCodePoint(character);
        }
    }
}
