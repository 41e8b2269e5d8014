package city.ordinance.pack;

import city.ordinance.assessment.Value;
import java.util.List;

/**
 * A value of the pack's schedule, which holds each value that the source gives once.
 *
 * @param code its code, by which rules and the catalog name it
 * @param claims the ids of the claims that give it, in the order written
 * @param value the value
 */
public record ScheduledValue(String code, List<String> claims, Value value) {
    /** Copies the list. */
    public ScheduledValue {
        claims = List.copyOf(claims);
    }
}
