package city.ordinance.batch;

import java.util.Arrays;
import java.util.List;

/** Finds which of some names a stretch of bytes is, without making a text of it. */
final class NameTable {
    private final byte[][] slots;
    private final int[] places;
    private final int mask;

    NameTable(List<String> names) {
        int size = Integer.highestOneBit(Math.max(4, names.size() * 4));
        slots = new byte[size][];
        places = new int[size];
        mask = size - 1;
        for (int place = 0; place < names.size(); place++) {
            byte[] name = TypeText.utf8(names.get(place));
            int slot = hash(name, 0, name.length) & mask;
            while (slots[slot] != null) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = name;
            places[slot] = place;
        }
    }

    /** The place of the name among the names, or -1. */
    int find(byte[] bytes, int from, int to) {
        int slot = hash(bytes, from, to) & mask;
        while (slots[slot] != null) {
            if (same(slots[slot], bytes, from, to)) {
                return places[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    static boolean same(byte[] name, byte[] bytes, int from, int to) {
        return Arrays.equals(name, 0, name.length, bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }
}
