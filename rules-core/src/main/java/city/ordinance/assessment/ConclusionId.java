package city.ordinance.assessment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Names a conclusion within a pack.
 *
 * @param kind its kind
 * @param code its code in the pack's catalog
 */
public record ConclusionId(ConclusionKind kind, String code) {

    /** Reads {@code sanctions/seizure}; empty when the part before the slash is no kind's key. */
    public static Optional<ConclusionId> parse(String text) {
        int slash = text.indexOf('/');
        return Arrays.stream(ConclusionKind.values())
                .filter(kind -> slash > 0 && kind.key().equals(text.substring(0, slash)))
                .map(kind -> new ConclusionId(kind, text.substring(slash + 1)))
                .findFirst();
    }

    /** The name used in files, such as {@code sanctions/seizure}. */
    @Override
    public String toString() {
        return kind.key() + "/" + code;
    }
}
