package city.ordinance.assessment;

import city.ordinance.source.Freshness;
import city.ordinance.source.Tier;
import java.time.LocalDate;

/**
 * Which pack gave an answer.
 *
 * @param id its id
 * @param version its version
 * @param sha256 the SHA-256 of its files
 * @param freshness how far its reading can still be relied on at the as-of date
 * @param source the text it was written from
 */
public record PackStamp(String id, String version, String sha256, Freshness freshness, SourceStamp source) {

    /**
     * The text a pack was written from.
     *
     * @param title its title
     * @param published the day of publication
     * @param tier how near it stands to the law
     * @param sha256 the SHA-256 of the copy that was read
     */
    public record SourceStamp(String title, LocalDate published, Tier tier, String sha256) {}
}
