package city.ordinance.examples.render;

import java.util.List;

/** Lists as a person writes them. */
public final class Lists {
    private Lists() {}

    /** {@code a}, {@code a and b}, {@code a, b, and c}. */
    public static String joined(List<String> words) {
        int last = words.size() - 1;
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.get(0);
            case 2 -> words.get(0) + " and " + words.get(1);
            default -> String.join(", ", words.subList(0, last)) + ", and " + words.get(last);
        };
    }
}
