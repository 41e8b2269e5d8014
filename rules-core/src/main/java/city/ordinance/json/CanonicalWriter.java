package city.ordinance.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Writes canonical JSON (RFC 8785). Whoever calls it names an object's keys in sorted order. */
final class CanonicalWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(4096);
    private boolean comma;

    CanonicalWriter open(char bracket) {
        separate();
        out.append(bracket);
        comma = false;
        return this;
    }

    CanonicalWriter close(char bracket) {
        out.append(bracket);
        comma = true;
        return this;
    }

    CanonicalWriter name(String name) {
        string(name);
        out.append(':');
        comma = false;
        return this;
    }

    /** Writes a number, {@code true}, {@code false} or {@code null}. */
    CanonicalWriter literal(String text) {
        separate();
        out.append(text);
        return this;
    }

    /**
     * Writes a text.
     *
     * @throws IllegalArgumentException when it holds half a surrogate pair
     */
    CanonicalWriter string(String text) {
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
        return this;
    }

    CanonicalWriter strings(List<String> texts) {
        return list(texts, this::string);
    }

    <T> CanonicalWriter list(List<? extends T> items, Consumer<T> write) {
        open('[');
        items.forEach(write);
        return close(']');
    }

    byte[] bytes() {
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
