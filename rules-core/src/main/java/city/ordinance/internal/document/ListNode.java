package city.ordinance.internal.document;

import java.util.List;

/**
 * A list.
 *
 * @param place where it begins
 * @param items its items
 */
public record ListNode(Place place, List<Node> items) implements Node {
    /** Copies the list. */
    public ListNode {
        items = List.copyOf(items);
    }

    @Override
    public String kindLabel() {
        return "a list";
    }
}
