package city.ordinance.internal.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses characters by which text can mean other than what a reader sees, or other to one parser than to another. Java
 * reads a Unicode escape or a lone carriage return within a comment as the end of that comment.
 */
final class TextCheck {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u");

    private TextCheck() {}

    /** Whether the text may be read on. */
    static boolean passes(String file, String text, Lint lint) {
        boolean passes = true;
        Matcher escape = ESCAPE.matcher(text);
        if (escape.find()) {
            lint.add(
                    "escape",
                    Offsets.place(file, text, escape.start()),
                    "The file has a Unicode escape, which the compiler reads even inside a comment.",
                    "Write the character itself.");
            passes = false;
        }
        for (int i = 0; i < text.length() && passes; i += Character.charCount(text.codePointAt(i))) {
            if (!plain(text, i)) {
                lint.add(
                        "character",
                        Offsets.place(file, text, i),
                        String.format(
                                "The file has the character U+%04X, which a reader does not see.", text.codePointAt(i)),
                        "Delete it; save the file as UTF-8 with ordinary spaces and line ends.");
                passes = false;
            }
        }
        return passes;
    }

    private static boolean plain(String text, int i) {
        int c = text.codePointAt(i);
        if (c == '\n' || c == '\t') {
            return true;
        }
        if (c == '\r') {
            return i + 1 < text.length() && text.charAt(i + 1) == '\n';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != '\uFFFD' && c != '\u00A0';
        };
    }
}
