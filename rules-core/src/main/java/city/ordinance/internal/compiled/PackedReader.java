package city.ordinance.internal.compiled;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link PackedWriter} wrote. Bytes that are anything else end in some runtime exception, before they can
 * take up memory: there are no more things than bytes, and not more than a pack can have.
 */
final class PackedReader {
    private final byte[] bytes;
    private final String[] texts;
    private static final int MAX_ITEMS = 1 << 19;

    private int at;
    private int items;

    PackedReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
        this.texts = new String[size()];
        for (int i = 0; i < texts.length; i++) {
            int length = within(bytes.length - at + 1);
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte part = bytes[at++];
        while (part < 0 && shift < Long.SIZE) {
            number |= (part & 127L) << shift;
            shift += 7;
            part = bytes[at++];
        }
        return number | ((long) part << shift);
    }

    int integer() {
        return Math.toIntExact(number());
    }

    /** A number below a limit. */
    int within(int limit) {
        int number = integer();
        if (number < 0 || number >= limit) {
            throw new IllegalStateException("a number out of bounds: " + number);
        }
        return number;
    }

    /** How many things follow. */
    int size() {
        int size = within(Math.min(bytes.length - at, MAX_ITEMS - items) + 1);
        items += size;
        return size;
    }

    String text() {
        return texts[within(texts.length)];
    }

    <E extends Enum<E>> E code(E[] values) {
        return values[within(values.length)];
    }

    LocalDate date() {
        long since = number();
        return LocalDate.ofEpochDay((since >>> 1) ^ -(since & 1));
    }

    /** A set of numbers below a limit. */
    BitSet bits(int limit) {
        BitSet bits = new BitSet();
        for (int left = size(); left > 0; left--) {
            bits.set(within(limit));
        }
        return bits;
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> read) {
        int size = size();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.get());
        }
        return items;
    }

    <T> Optional<T> optional(Supplier<T> read) {
        return number() == 1 ? Optional.of(read.get()) : Optional.empty();
    }

    /** Whether all was read. */
    boolean atEnd() {
        return at == bytes.length;
    }
}
