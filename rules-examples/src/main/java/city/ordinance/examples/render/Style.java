package city.ordinance.examples.render;

import city.ordinance.problem.Problem;

/** Marks in a text that take no room on the line: turned into color, or into nothing. */
enum Style {
    /** Colors for a terminal. */
    COLOR("\u001B[1m", "\u001B[2m", "\u001B[0m"),
    /** No color. */
    PLAIN("", "", "");

    private static final char BOLD = '\u0001';
    private static final char DIM = '\u0002';
    private static final char END = '\u0003';
    /** A space at which no line is broken. */
    private static final char HELD = '\u0004';

    private final String bold;
    private final String dim;
    private final String end;

    Style(String bold, String dim, String end) {
        this.bold = bold;
        this.dim = dim;
        this.end = end;
    }

    static String bold(String text) {
        return BOLD + clean(text) + END;
    }

    static String dim(String text) {
        return DIM + clean(text).replace(' ', HELD) + END;
    }

    /** The text with what could steer a terminal made visible. */
    static String clean(String text) {
        return Problem.visible(text);
    }

    static boolean isMark(char character) {
        return character >= BOLD && character <= END;
    }

    String apply(String marked) {
        return marked.replace(String.valueOf(BOLD), bold)
                .replace(String.valueOf(DIM), dim)
                .replace(String.valueOf(END), end)
                .replace(HELD, ' ');
    }
}
