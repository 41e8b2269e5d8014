package city.ordinance.internal.dialect;

/** Bounds the text of a file before anything reads it: its length, its lines, and brackets within brackets. */
final class SizeCheck {
    private static final int MAX_CHARACTERS = 1 << 16;
    private static final int MAX_LINES = 120;
    private static final int MAX_LINE = 4_000;
    private static final int MAX_DEPTH = 10;
    private static final String SPLIT = "Split it: one topic a file.";

    private final String file;
    private final String text;
    private final Lint lint;

    private SizeCheck(String file, String text, Lint lint) {
        this.file = file;
        this.text = text;
        this.lint = lint;
    }

    /** Whether the text may be read on. */
    static boolean passes(String file, String text, Lint lint) {
        SizeCheck check = new SizeCheck(file, text, lint);
        return check.shortEnough() && check.flatEnough();
    }

    private boolean shortEnough() {
        if (text.length() > MAX_CHARACTERS) {
            return refuse(
                    "too-large", MAX_CHARACTERS, "The file has more than " + MAX_CHARACTERS + " characters.", SPLIT);
        }
        long lines = text.lines().count();
        if (lines > MAX_LINES) {
            lint.add(
                    "file-too-long",
                    new RulePlace(file, MAX_LINES + 1, 1),
                    "The file has " + lines + " lines; a rule file has at most " + MAX_LINES + ".",
                    SPLIT);
        }
        int start = 0;
        for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
            int stop = end < 0 ? text.length() : end;
            if (stop - start > MAX_LINE) {
                String message = "The line has more than " + MAX_LINE + " characters.";
                return refuse("too-large", start + MAX_LINE, message, "Break it, or shorten its text.");
            }
            start = stop + 1;
        }
        return true;
    }

    private boolean flatEnough() {
        String code = Comments.blanked(text);
        int depth = 0;
        for (int at = 0; at < code.length(); at++) {
            switch (code.charAt(at)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                case '"', '\'' -> {
                    int end = Comments.afterString(code, at);
                    if (end > code.length() || code.charAt(end - 1) != code.charAt(at)) {
                        String message = "A quotation mark opens here and is not closed on its line.";
                        return refuse("syntax", at, message, "Close it with the same mark.");
                    }
                    at = end - 1;
                }
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                String message = "Brackets stand in each other more than " + MAX_DEPTH + " deep.";
                return refuse("too-deep", at, message, "Write conditions side by side.");
            }
        }
        return true;
    }

    private boolean refuse(String code, int offset, String message, String help) {
        lint.add(code, Offsets.place(file, text, offset), message, help);
        return false;
    }
}
