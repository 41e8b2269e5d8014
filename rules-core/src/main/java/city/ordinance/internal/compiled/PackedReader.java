package city.ordinance.internal.compiled;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link PackedWriter} wrote. Bytes that are anything else end in some runtime exception. */
final class PackedReader {
    private final byte[] bytes;
    private final String[] texts;
    private int at;

    PackedReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
        this.texts = new String[integer()];
        for (int i = 0; i < texts.length; i++) {
            int length = integer();
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte part = bytes[at++];
        while (part < 0) {
            number |= (part & 127L) << shift;
            shift += 7;
            part = bytes[at++];
        }
        return number | ((long) part << shift);
    }

    int integer() {
        return Math.toIntExact(number());
    }

    String text() {
        return texts[integer()];
    }

    <E extends Enum<E>> E code(E[] values) {
        return values[integer()];
    }

    LocalDate date() {
        long since = number();
        return LocalDate.ofEpochDay((since >>> 1) ^ -(since & 1));
    }

    BitSet bits() {
        BitSet bits = new BitSet();
        for (int left = integer(); left > 0; left--) {
            bits.set(integer());
        }
        return bits;
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> read) {
        int size = integer();
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
