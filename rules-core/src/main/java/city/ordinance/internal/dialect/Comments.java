package city.ordinance.internal.dialect;

/** Blanks comments out, so that what stands in them is not taken for what stands in the rules. */
final class Comments {
    private Comments() {}

    /** The same text, of the same length and with the same lines, with spaces for comments. */
    static String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            at = next(text, at, blanked);
        }
        return blanked.toString();
    }

    private static int next(String text, int at, StringBuilder blanked) {
        if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
            return afterString(text, at);
        }
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return blank(blanked, at, end < 0 ? text.length() : end);
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return blank(blanked, at, end < 0 ? text.length() : end + 2);
        }
        return at + 1;
    }

    /** The offset after the quotation mark that closes the one at the start, or after the line's end. */
    static int afterString(String text, int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int blank(StringBuilder blanked, int from, int to) {
        for (int i = from; i < to; i++) {
            if (blanked.charAt(i) != '\n') {
                blanked.setCharAt(i, ' ');
            }
        }
        return to;
    }
}
