package city.ordinance.dsl.packs;

import city.ordinance.internal.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The text of a skeleton's files: the templates with their blanks filled in. */
final class SkeletonText {
    private static final int REVIEW_DAYS = 180;
    private static final int EXPIRY_DAYS = 365;

    private final Map<String, String> blanks = new LinkedHashMap<>();

    SkeletonText(String id, String name, String state, LocalDate from) {
        List<String> words = List.of(id.split("-"));
        blanks.put("id", id);
        blanks.put("package", "packs." + id.replace('-', '_'));
        blanks.put("prefix", prefix(words));
        blanks.put("country", country(words));
        blanks.put("from", from.toString());
        blanks.put("edition", from.toString().substring(0, 7));
        blanks.put("reviewDue", from.plusDays(REVIEW_DAYS).toString());
        blanks.put("expires", from.plusDays(EXPIRY_DAYS).toString());
        blanks.put("sha256", Sha256.hex(template("source.md").getBytes(StandardCharsets.UTF_8)));
        // Names come last: a blank within a name stays as it is.
        blanks.put("name", inQuotes(name));
        blanks.put("state", inQuotes(state));
    }

    /** The last word of the id that begins with a letter, in capitals. */
    private static String prefix(List<String> words) {
        return words.stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .reduce("PACK", (first, second) -> second)
                .toUpperCase(Locale.ROOT);
    }

    private static String country(List<String> words) {
        return words.get(0).matches("[a-z]{2}") ? words.get(0).toUpperCase(Locale.ROOT) : "US";
    }

    private static String inQuotes(String text) {
        return text.strip().replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** The text of a file. */
    String of(String file) {
        String text = template(file);
        for (Map.Entry<String, String> blank : blanks.entrySet()) {
            text = text.replace("{{" + blank.getKey() + "}}", blank.getValue());
        }
        return text;
    }

    private static String template(String file) {
        try (InputStream in = SkeletonText.class.getResourceAsStream("skeleton/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template of " + file, e);
        }
    }
}
