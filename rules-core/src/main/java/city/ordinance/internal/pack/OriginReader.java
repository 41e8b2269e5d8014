package city.ordinance.internal.pack;

import city.ordinance.internal.document.Fields;
import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.document.Texts;
import city.ordinance.internal.form.ExtentForm;
import city.ordinance.internal.form.Reading;
import city.ordinance.source.Coverage;
import city.ordinance.source.Extent;
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
        String country = fields.requiredScalar("country")
                .map(code -> matching(code, "country", COUNTRY, "Write the two-letter code, such as US."))
                .orElse("");
        List<String> ambiguous =
                fields.texts("ambiguousNames").stream().map(ScalarNode::text).toList();
        Optional<String> ambiguity = fields.text("ambiguity");
        if (!ambiguous.isEmpty() && !fields.has("ambiguity")) {
            fields.missing("ambiguity", "Say why the names are ambiguous, and what to name instead.");
        }
        fields.done();
        return new Jurisdiction(name, state, country, ambiguous, ambiguity.orElse(""));
    }

    /** The main source, which needs no id of its own. */
    Optional<Source> source(Fields fields) {
        ScalarNode unnamed = new ScalarNode(fields.place(), ScalarNode.Kind.STRING, MAIN);
        return source(fields, sourceIds.newCode(fields.scalar("id").orElse(unnamed)));
    }

    /** A further source. */
    Optional<Source> another(Fields fields) {
        return source(
                fields, fields.requiredScalar("id").map(sourceIds::newCode).orElse(""));
    }

    private Optional<Source> source(Fields fields, String id) {
        String title = fields.requiredText("title");
        String publisher = fields.requiredText("publisher");
        Optional<String> address = fields.text("address");
        Optional<LocalDate> published = fields.date("published");
        Optional<LocalDate> readOn = fields.date("readOn");
        Optional<Tier> tier = fields.requiredScalar("tier")
                .flatMap(scalar -> Texts.oneOf(scalar, "tier", Tier.values(), Tier::code, problems));
        Optional<String> read = fields.text("read");
        Optional<Extent> extent =
                fields.node("extent").map(node -> ExtentForm.EXTENT.read(node, new Reading(problems)));
        Optional<String> inForce = fields.text("inForce");
        Optional<String> sha256 = fields.scalar("sha256")
                .map(hash ->
                        matching(hash, "sha256", SHA256, "Write the 64 lower-case hexadecimal digits of the hash."));
        fields.done();
        checkDays(fields, published, readOn);
        return tier.map(found ->
                new Source(id, title, publisher, address, published, readOn, found, read, extent, inForce, sha256));
    }

    private void checkDays(Fields fields, Optional<LocalDate> published, Optional<LocalDate> readOn) {
        if (!fields.has("published") && !fields.has("readOn")) {
            fields.missing("readOn", "Without a day of publication, give the day on which it was read.");
        } else if (published.isPresent()
                && readOn.filter(published.get()::isAfter).isPresent()) {
            String message = "The source was read on " + readOn.get() + ", before it was published.";
            problems.add("source-dates", message, fields.placeOf("readOn"), "Correct one of the two days.");
        }
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

    private String matching(ScalarNode scalar, String key, Pattern pattern, String help) {
        if (!pattern.matcher(scalar.text()).matches()) {
            String message = "The value of \"" + key + "\" does not have the form it must have.";
            problems.add("malformed", message, scalar.place(), help);
        }
        return scalar.text();
    }
}
