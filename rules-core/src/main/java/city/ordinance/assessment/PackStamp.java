package city.ordinance.assessment;

import city.ordinance.source.Freshness;
import city.ordinance.source.Source;
import java.util.List;

/**
 * Which pack gave an answer.
 *
 * @param id its id
 * @param version its version
 * @param sha256 the SHA-256 of its files
 * @param freshness how far its reading can still be relied on at the as-of date
 * @param sources the texts it was written from, the main one first; never empty
 */
public record PackStamp(String id, String version, String sha256, Freshness freshness, List<Source> sources) {
    /** Copies the list. */
    public PackStamp {
        sources = List.copyOf(sources);
    }

    /** The main source. */
    public Source source() {
        return sources.get(0);
    }
}
