package city.ordinance.internal.compiled;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes numbers in as few bytes as they need, and each text once. What {@link PackedReader} reads. */
final class PackedWriter {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /** Writes a number that is not negative. */
    PackedWriter number(long number) {
        put(body, number);
        return this;
    }

    PackedWriter text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        return number(known == null ? texts.size() - 1 : known);
    }

    PackedWriter code(Enum<?> value) {
        return number(value.ordinal());
    }

    PackedWriter date(LocalDate day) {
        long since = day.toEpochDay();
        return number((since << 1) ^ (since >> 63));
    }

    PackedWriter bits(BitSet bits) {
        number(bits.cardinality());
        bits.stream().forEach(this::number);
        return this;
    }

    PackedWriter texts(Collection<String> list) {
        return list(list, this::text);
    }

    <T> PackedWriter list(Collection<? extends T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
        return this;
    }

    <T> PackedWriter optional(Optional<? extends T> item, Consumer<T> write) {
        number(item.isPresent() ? 1 : 0);
        item.ifPresent(write);
        return this;
    }

    /** Everything written: the texts, then the rest. */
    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        put(all, texts.size());
        texts.keySet().forEach(text -> {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            put(all, encoded.length);
            all.writeBytes(encoded);
        });
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a negative number: " + number);
        }
        long rest = number;
        while (rest > 127) {
            out.write((int) ((rest & 127) | 128));
            rest >>= 7;
        }
        out.write((int) rest);
    }
}
