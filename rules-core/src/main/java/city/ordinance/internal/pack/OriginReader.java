package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.source.Coverage;
import city.ordinance.source.Jurisdiction;
import city.ordinance.source.Source;
import city.ordinance.source.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whose rules a pack holds, what it was written from, and for which days it speaks. */
final class OriginReader {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** The id of a source that gives itself none. */
    private static final String MAIN = "main";

    private final Problems problems;
    private final NewCodes sourceIds;

    OriginReader(Problems problems) {
        this.problems = problems;
        this.sourceIds = new NewCodes("the id of a source", problems);
    }

    Jurisdiction jurisdiction(Fields fields) {
        String name = fields.requiredText("name");
        String state = fields.requiredText("state");
        String country = matching(fields, "country", COUNTRY, "Write the two-letter code, such as US.");
        List<String> ambiguous =
                fields.texts("ambiguousNames").stream().map(ScalarNode::text).toList();
        Optional<String> ambiguity = fields.text("ambiguity");
        if (!ambiguous.isEmpty() && !fields.has("ambiguity")) {
            fields.missing("ambiguity", "Say why the names are ambiguous, and what to name instead.");
        }
        fields.done();
        return new Jurisdiction(name, state, country, ambiguous, ambiguity.orElse(""));
    }

    /** One source; the main one needs no id of its own. */
    Optional<Source> source(Fields fields) {
        String id = fields.scalar("id").map(sourceIds::newCode).orElse(MAIN);
        String title = fields.requiredText("title");
        String publisher = fields.requiredText("publisher");
        Optional<String> address = fields.text("address");
        Optional<LocalDate> published = fields.date("published");
        Optional<Tier> tier = fields.requiredScalar("tier")
                .flatMap(scalar -> Texts.oneOf(scalar, "tier", Tier.values(), Tier::code, problems));
        String sha256 = matching(fields, "sha256", SHA256, "Write the 64 lower-case hexadecimal digits of the hash.");
        Optional<String> read = fields.text("read");
        fields.done();
        return tier.map(found -> new Source(id, title, publisher, address, published, found, read, sha256));
    }

    Optional<Coverage> coverage(Fields fields) {
        Optional<LocalDate> from = fields.requiredDate("from");
        Optional<LocalDate> reviewDue = fields.requiredDate("reviewDue");
        Optional<LocalDate> expires = fields.requiredDate("expires");
        fields.done();
        if (from.isEmpty() || reviewDue.isEmpty() || expires.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(reviewDue.get()) || !reviewDue.get().isBefore(expires.get())) {
            String message = "The dates of the coverage do not follow each other: " + from.get() + ", "
                    + reviewDue.get() + ", " + expires.get() + ".";
            problems.add(
                    "coverage", message, fields.place(), "Put from before reviewDue, and reviewDue before expires.");
            return Optional.empty();
        }
        return Optional.of(new Coverage(from.get(), reviewDue.get(), expires.get()));
    }

    private String matching(Fields fields, String key, Pattern pattern, String help) {
        Optional<ScalarNode> scalar = fields.requiredScalar(key);
        scalar.filter(found -> !pattern.matcher(found.text()).matches()).ifPresent(found -> {
            String message = "The value of \"" + key + "\" does not have the form it must have.";
            problems.add("malformed", message, found.place(), help);
        });
        return scalar.map(ScalarNode::text).orElse("");
    }
}
