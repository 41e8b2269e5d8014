package city.ordinance.internal.document;

import java.util.List;
import java.util.Optional;

/**
 * Keys and their values, in the order of the document. No key comes twice.
 *
 * @param place where it begins
 * @param entries its entries
 */
public record MapNode(Place place, List<Entry> entries) implements Node {
    /** Copies the list. */
    public MapNode {
        entries = List.copyOf(entries);
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param keyPlace where the key begins
     * @param value the value
     */
    public record Entry(String key, Place keyPlace, Node value) {}

    /** The entry with this key, if there is one. */
    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @Override
    public String kindLabel() {
        return "a map";
    }
}
