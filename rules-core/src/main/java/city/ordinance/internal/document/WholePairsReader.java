package city.ordinance.internal.document;

import java.io.Reader;

/**
 * Reads a text in chunks that never end within a surrogate pair. The YAML scanner (snakeyaml-engine 3.0.1) throws an
 * {@link IndexOutOfBoundsException} on a pair that its buffer of 1025 characters cuts.
 */
public final class WholePairsReader extends Reader {
    /** What to say of {@linkplain #halfPairIn half a pair}. */
    public static final String HALF = "The text holds half a character: a surrogate alone.";

    private final String text;
    private int next;

    /** A reader of this text. */
    public WholePairsReader(String text) {
        this.text = text;
    }

    /** Whether the text holds half a surrogate pair. */
    public static boolean halfPairIn(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int read = end - next;
        next = end;
        return read;
    }

    @Override
    public void close() {
        next = text.length();
    }
}
