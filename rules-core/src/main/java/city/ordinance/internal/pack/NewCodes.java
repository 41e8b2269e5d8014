package city.ordinance.internal.pack;

import city.ordinance.internal.document.Problems;
import city.ordinance.internal.document.ScalarNode;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The codes of one list: each well-formed, and none twice. Not thread-safe. */
final class NewCodes {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    private final String what;
    private final String duplicate;
    private final Problems problems;
    private final Map<String, ScalarNode> seen = new LinkedHashMap<>();

    /** NewCodes that are this, such as {@code the code of a notice}. */
    NewCodes(String what, Problems problems) {
        this(what, "duplicate-code", problems);
    }

    /** Codes of which one that comes twice is this problem. */
    NewCodes(String what, String duplicate, Problems problems) {
        this.what = what;
        this.duplicate = duplicate;
        this.problems = problems;
    }

    /** The text, which must be lower-case words joined by hyphens. */
    String code(ScalarNode scalar) {
        if (!KEBAB.matcher(scalar.text()).matches()) {
            String message = Quotes.quote(scalar.text()) + " cannot be " + what + ".";
            problems.add(
                    "malformed", message, scalar.place(), "Write lower-case letters and digits, joined by hyphens.");
        }
        return scalar.text();
    }

    /** The text, which must be well-formed and may not have come before. */
    String newCode(ScalarNode scalar) {
        once(scalar);
        return code(scalar);
    }

    /** All the texts so far. */
    List<String> all() {
        return List.copyOf(seen.keySet());
    }

    /** Checks that the text has not come before. */
    void once(ScalarNode scalar) {
        ScalarNode first = seen.putIfAbsent(scalar.text(), scalar);
        if (first != null) {
            String message = Quotes.quote(scalar.text()) + " stands twice as " + what + ", first at line "
                    + first.place().line() + ".";
            problems.add(duplicate, message, scalar.place(), "Keep one of them, or give each its own.");
        }
    }

    /** Adds the problem that the text is none of those known. */
    static void unknown(String code, String what, ScalarNode scalar, Collection<String> known, Problems problems) {
        String message = Quotes.quote(scalar.text()) + " is not " + what + ".";
        problems.add(code, message, scalar.place(), Spelling.help(scalar.text(), known));
    }
}
