package city.ordinance.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that a pack was written from.
 *
 * @param id its id within the pack, by which claims name it
 * @param title its title
 * @param publisher who published it
 * @param address where it stands; empty where no address is known
 * @param published the day of publication; empty where none is given
 * @param tier how near it stands to the law
 * @param read what was read of it; empty where that is not said
 * @param sha256 the SHA-256 of the copy that was read, in lower-case hexadecimal
 */
public record Source(
        String id,
        String title,
        String publisher,
        Optional<String> address,
        Optional<LocalDate> published,
        Tier tier,
        Optional<String> read,
        String sha256) {}
