package city.ordinance.internal.pack;

import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.tree.Fields;
import city.ordinance.internal.tree.Problems;
import city.ordinance.internal.tree.ScalarNode;
import city.ordinance.internal.tree.Texts;
import city.ordinance.source.Claim;
import city.ordinance.source.Hedge;
import city.ordinance.source.Modality;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code claims.yaml}. */
final class ClaimsReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Problems problems;
    private final Codes ids;
    private List<Claim> claims = List.of();

    ClaimsReader(Problems problems) {
        this.problems = problems;
        this.ids = new Codes("the id of a claim", "duplicate-claim", problems);
    }

    void read(Fields fields) {
        claims = fields.each(fields.requiredItems("claims"), "a claim", this::claim);
        fields.done();
    }

    /** The claims that could be read. */
    List<Claim> claims() {
        return claims;
    }

    /**
     * The ids of all claims, those that could not be read otherwise among them; empty when the file could not be read.
     */
    List<String> ids() {
        return ids.all();
    }

    private Optional<Claim> claim(Fields fields) {
        String id = fields.requiredScalar("id").map(this::id).orElse("");
        String section = fields.requiredText("section");
        Optional<Modality> modality = fields.requiredScalar("modality")
                .flatMap(word -> Texts.oneOf(word, "modality", Modality.values(), Modality::code, problems));
        Optional<Hedge> hedge = fields.text("hedge").map(Hedge::new);
        String paraphrase = fields.requiredText("paraphrase");
        Optional<String> noRule = fields.text("noRule");
        fields.done();
        modality.ifPresent(found -> checkHedge(id, found, fields));
        return modality.map(found -> new Claim(id, section, found, hedge, paraphrase, noRule));
    }

    private String id(ScalarNode scalar) {
        ids.once(scalar);
        if (!ID.matcher(scalar.text()).matches()) {
            String message = Quotes.quote(scalar.text()) + " cannot be the id of a claim.";
            problems.add(
                    "malformed", message, scalar.place(), "Write letters and digits without a space, such as P9a.");
        }
        return scalar.text();
    }

    private void checkHedge(String id, Modality modality, Fields fields) {
        boolean hedged = modality == Modality.HEDGED;
        if (hedged && !fields.has("hedge")) {
            String message = "The claim " + Quotes.quote(id) + " is hedged, but its hedge is missing.";
            problems.add("hedge", message, fields.placeOf("modality"), "Add the hedge word of the source.");
        } else if (!hedged && fields.has("hedge")) {
            String message =
                    "The claim " + Quotes.quote(id) + " has a hedge, but its modality is " + modality.code() + ".";
            problems.add("hedge", message, fields.placeOf("hedge"), "Set the modality to hedged, or delete the hedge.");
        }
    }
}
