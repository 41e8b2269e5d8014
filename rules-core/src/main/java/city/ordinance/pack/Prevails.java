package city.ordinance.pack;

import java.util.List;

/**
 * What a source itself says about its rank beside another source. The library ranks none.
 *
 * @param cites the claims that say it, as ids
 * @param text what they say, in one sentence
 */
public record Prevails(List<String> cites, String text) {
    /** Copies the list. */
    public Prevails {
        cites = List.copyOf(cites);
    }
}
