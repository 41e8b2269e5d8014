package city.ordinance.source;

import java.util.List;

/**
 * The place whose rules a pack holds.
 *
 * @param name the city
 * @param state the state in full
 * @param country the country's two-letter code
 * @param ambiguousNames names that mean several places and are refused; compared by letters and digits alone
 * @param ambiguity why those names are refused and what to name instead; empty when there are none
 */
public record Jurisdiction(String name, String state, String country, List<String> ambiguousNames, String ambiguity) {
    /** Copies the list. */
    public Jurisdiction {
        ambiguousNames = List.copyOf(ambiguousNames);
    }

    /** Whether the place does not exist: its country has the code that is assigned to none. */
    public boolean fictional() {
        return country.equals("ZZ");
    }
}
