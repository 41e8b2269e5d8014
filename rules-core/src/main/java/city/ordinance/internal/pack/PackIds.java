package city.ordinance.internal.pack;

import city.ordinance.internal.text.Names;
import city.ordinance.internal.text.Quotes;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Help for the id of a pack that there is not. */
public final class PackIds {
    private PackIds() {}

    /**
     * The nearest id of a pack of the same country and state, for a city of that name elsewhere is another city; else
     * all of them, and where they were looked for.
     *
     * @param loaders the names of the class loaders that were asked
     */
    public static String help(String id, Collection<String> known, String loaders) {
        String meant = Quotes.shortened(id);
        List<String> near =
                known.stream().filter(pack -> place(pack).equals(place(meant))).toList();
        return Names.nearest(meant, near)
                .map(best -> "Maybe you meant \"" + best + "\".")
                .orElseGet(() ->
                        (known.isEmpty() ? "No pack is installed." : "Use one of: " + String.join(", ", known) + ".")
                                + " Class loaders asked: " + loaders + ".");
    }

    /** The second part of an id that has three, where it is two letters: the state. */
    public static String state(String id) {
        return id.matches("[a-z]{2}-[a-z]{2}(-.*)?") ? id.substring(3, 5) : "";
    }

    /** The first two parts of an id: country and state. */
    private static String place(String id) {
        String[] parts = id.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 3);
        return parts.length < 2 ? id : parts[0] + "-" + parts[1];
    }
}
