package city.ordinance.dsl.verify;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with a pack's rules, found by trying every situation.
 *
 * @param code its kind
 * @param message what is wrong, in words for the person who keeps the pack
 * @param rules the ids of the rules concerned
 * @param place where to look: {@code file:line:column} or a file; empty when it is in no one place
 * @param witness a shortest counterexample, where situations show the fault
 */
public record VerificationFinding(
        FindingCode code, String message, List<String> rules, String place, Optional<Witness> witness) {
    /** Copies the list. */
    public VerificationFinding {
        rules = List.copyOf(rules);
    }

    /** The finding as one line. */
    @Override
    public String toString() {
        return (place.isEmpty() ? "" : place + ": ") + code.code() + ": " + message
                + witness.map(found -> " For example: " + found + ".").orElse("");
    }
}
