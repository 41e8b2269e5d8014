package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.text.Quotes;
import city.ordinance.pack.Prevails;
import java.util.List;
import java.util.Optional;

/** Reads which packs could be asked beside this one, and what the sources say about their rank. */
final class BesideReader {
    private final List<String> claims;
    private final Problems problems;

    BesideReader(List<String> claims, Problems problems) {
        this.claims = claims;
        this.problems = problems;
    }

    /** The ids under {@code beside}; they need not be installed. */
    List<String> beside(Fields fields, String self) {
        NewCodes codes = new NewCodes("the id of a pack beside this one", problems);
        List<ScalarNode> named = fields.has("beside") ? fields.requiredTexts("beside") : fields.texts("beside");
        named.forEach(codes::newCode);
        named.stream().filter(id -> id.text().equals(self)).forEach(id -> {
            String message = "The pack names itself, " + Quotes.quote(self) + ", as one to be asked beside it.";
            problems.add("malformed", message, id.place(), "Delete it.");
        });
        return named.stream().map(ScalarNode::text).toList();
    }

    List<Prevails> prevails(Fields fields) {
        return fields.each(fields.items("prevails"), "an entry of prevails", this::one);
    }

    private Optional<Prevails> one(Fields fields) {
        List<ScalarNode> cites = fields.requiredTexts("cites");
        cites.stream()
                .filter(id -> !claims.isEmpty() && !claims.contains(id.text()))
                .forEach(id -> NewCodes.unknown("unknown-claim", "a claim of the pack", id, claims, problems));
        String text = fields.requiredText("text");
        fields.done();
        return Optional.of(new Prevails(cites.stream().map(ScalarNode::text).toList(), text));
    }
}
