package city.ordinance.assessment;

import city.ordinance.internal.text.JsonText;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/**
 * Enough to give the same answer again, byte for byte, and to notice any change of rules, claims, vocabulary or facts.
 * All hashes are SHA-256 in lower-case hexadecimal.
 *
 * @param pack the pack's id
 * @param version the pack's version
 * @param packSha256 the hash of the pack's files
 * @param vocabularySha256 the hash of the situation type: its facts, values, wording and contradictions
 * @param library the version of this library
 * @param asOf the day for which the answer was given
 * @param allowExpired whether the pack had expired, and answered because the caller allowed it
 * @param situation the type and the given facts
 * @param assessmentSha256 the hash of the assessment's canonical JSON (RFC 8785) without this receipt
 */
public record Receipt(
        String pack,
        String version,
        String packSha256,
        String vocabularySha256,
        String library,
        LocalDate asOf,
        boolean allowExpired,
        GivenFacts situation,
        String assessmentSha256) {
    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    public String toJson() {
        return JsonText.of(this);
    }
}
