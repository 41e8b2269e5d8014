package city.ordinance.internal.form;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes canonical JSON (RFC 8785). Whoever calls it names an object's keys in sorted order. */
public final class CanonicalWriter implements Sink {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(4096);
    private boolean comma;

    /** Begins a document. */
    public CanonicalWriter() {}

    @Override
    public boolean sorted() {
        return true;
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void startList() {
        open('[');
    }

    @Override
    public void endList() {
        close(']');
    }

    @Override
    public void name(String name) {
        string(name);
        out.append(':');
        comma = false;
    }

    @Override
    public void number(int number) {
        literal(Integer.toString(number));
    }

    @Override
    public void flag(boolean flag) {
        literal(Boolean.toString(flag));
    }

    private void open(char bracket) {
        separate();
        out.append(bracket);
        comma = false;
    }

    private void close(char bracket) {
        out.append(bracket);
        comma = true;
    }

    /** Writes a number, {@code true}, {@code false} or {@code null}. */
    public void literal(String text) {
        separate();
        out.append(text);
    }

    /**
     * Writes a text, or null.
     *
     * @throws IllegalArgumentException when it holds half a surrogate pair
     */
    @Override
    public void text(@Nullable String text) {
        if (text == null) {
            literal("null");
        } else {
            string(text);
        }
    }

    private void string(String text) {
        separate();
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character == '"' || character == '\\') {
                out.append(text, done, i);
                escape(character);
                done = i + 1;
            } else if (Character.isSurrogate(character)) {
                i += checkPair(text, i);
            }
        }
        out.append(text, done, text.length()).append('"');
    }

    /** What was written, in UTF-8. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
        comma = true;
    }

    private void escape(char character) {
        out.append('\\');
        switch (character) {
            case '"', '\\' -> out.append(character);
            case '\b' -> out.append('b');
            case '\t' -> out.append('t');
            case '\n' -> out.append('n');
            case '\f' -> out.append('f');
            case '\r' -> out.append('r');
            default -> out.append("u00").append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 15));
        }
    }

    /** By how much the second half of the pair at this index moves it. */
    private static int checkPair(String text, int index) {
        if (!Character.isHighSurrogate(text.charAt(index))
                || index + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(index + 1))) {
            throw new IllegalArgumentException("a text holds half a surrogate pair, which is no character");
        }
        return 1;
    }
}
