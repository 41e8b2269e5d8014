package city.ordinance.explanation;

import city.ordinance.source.Claim;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that fires in some situation that fits.
 *
 * @param rule the rule's id
 * @param text the rule's sentence
 * @param facts the given facts by which the rule fires and whose change can matter, and their values, as codes
 * @param unknown the facts not given on which it also depends whether the rule fires, as codes
 * @param claims the claims it cites, each with section, modality and hedge
 * @param proviso the doubt that it raises; empty when it concludes something
 * @param restsOn the ids of the rules whose findings it waits for
 */
public record Reason(
        String rule,
        String text,
        Map<String, String> facts,
        List<String> unknown,
        List<Claim> claims,
        Optional<String> proviso,
        List<String> restsOn) {
    /** Copies the collections and keeps their order. */
    public Reason {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        unknown = List.copyOf(unknown);
        claims = List.copyOf(claims);
        restsOn = List.copyOf(restsOn);
    }
}
