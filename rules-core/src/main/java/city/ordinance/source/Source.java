package city.ordinance.source;

import java.time.LocalDate;

/**
 * The text a pack was written from.
 *
 * @param title its title
 * @param publisher who published it, or words that say that it is not known
 * @param published the day of publication, which is not the day on which any law takes effect
 * @param tier how near it stands to the law
 * @param sha256 the SHA-256 of the copy that was read, in lower-case hexadecimal
 */
public record Source(String title, String publisher, LocalDate published, Tier tier, String sha256) {}
