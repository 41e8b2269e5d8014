package city.ordinance.source;

import city.ordinance.internal.text.JsonText;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that a pack was written from.
 *
 * @param id its id within the pack, by which claims name it
 * @param title its title
 * @param publisher who published it
 * @param address where it stands; empty where no address is known
 * @param published the day of publication; empty where none is given
 * @param readOn the day on which it was read; empty where that is not said
 * @param tier how near it stands to the law
 * @param read what was read of it, in words; empty where that is not said
 * @param extent how far it was read; empty where that is not said
 * @param inForce a note on whether it is in force; empty where there is none
 * @param sha256 the SHA-256 of the copy that was read, in lower-case hexadecimal; empty where none was kept
 */
public record Source(
        String id,
        String title,
        String publisher,
        Optional<String> address,
        Optional<LocalDate> published,
        Optional<LocalDate> readOn,
        Tier tier,
        Optional<String> read,
        Optional<Extent> extent,
        Optional<String> inForce,
        Optional<String> sha256) {
    /** The source as an object of its members but its id, in compact JSON. */
    @JsonValue
    @JsonRawValue
    public String toJson() {
        return JsonText.of(this);
    }

    /** The last day on which it is known to have said what was read: the later of those given. */
    public Optional<LocalDate> lastKnown() {
        return Stream.of(published, readOn).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
