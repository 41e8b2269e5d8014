package city.ordinance.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Spellings: from Java names to file codes, and from a misspelt code to the nearest valid one. */
public final class Names {
    private Names() {}

    /** {@code DeviceDeployment}, {@code dataKind} and {@code ORDER_RECEIVED} in kebab-case. */
    public static String kebab(String javaName) {
        if (javaName.equals(javaName.toUpperCase(Locale.ROOT))) {
            return javaName.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The candidate nearest in spelling, if one is near enough to be meant. */
    public static Optional<String> nearest(String text, Collection<String> candidates) {
        String wanted = bare(text);
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(wanted, bare(candidate))))
                .filter(best ->
                        distance(wanted, bare(best)) <= Math.max(2, bare(best).length() / 3));
    }

    /** Help for a misspelling: the nearest valid spelling, or all of them. */
    public static String suggest(String text, Collection<String> candidates) {
        return nearest(text, candidates)
                .map(best -> "Maybe you meant \"" + best + "\".")
                .orElseGet(() -> "Use one of: " + String.join(", ", candidates) + ".");
    }

    /** Letters and digits alone, lower-cased: how names are compared when spelling must not matter. */
    public static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Optimal string alignment distance: edits of one letter, or a swap of two neighbors. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
