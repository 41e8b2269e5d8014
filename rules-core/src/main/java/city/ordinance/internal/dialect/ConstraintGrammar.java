package city.ordinance.internal.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a constraint, checked on its text: the engine's parser may stop early or read what it does not show, so a
 * tree that looks right is not enough.
 *
 * <pre>
 * any   = all { "||" all }
 * all   = one { "&amp;&amp;" one }
 * one   = "(" any ")" | fact ( "==" | "!=" ) value | fact ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) number
 *       | fact "in" "(" value { "," value } ")"
 * </pre>
 */
final class ConstraintGrammar {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(-?\\w+(?:\\.\\w+)*+|\"[a-z0-9-]*\"|==|!=|<=|>=|<|>|&&|\\|\\||[(),])\\s*");
    private static final Pattern FACT = Pattern.compile("[a-z]\\w*");
    private static final String WHOLE = "-?(?:0|[1-9]\\d{0,8})";
    private static final Pattern VALUE = Pattern.compile("[A-Z]\\w*(?:\\.\\w+)++|\"[a-z0-9-]+\"|" + WHOLE);
    private static final Pattern ORDER = Pattern.compile("<=?|>=?");

    /** A whole number as rules write it: in decimal, without leading zeros or a suffix. */
    static final Pattern NUMBER = Pattern.compile(WHOLE);

    private final List<String> tokens;
    private final Set<String> repeated = new HashSet<>();
    private int at;

    private ConstraintGrammar(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The values written twice in one list; empty when the text has another form. */
    static Optional<Set<String>> repeatedIn(String expression) {
        Optional<ConstraintGrammar> grammar =
                tokens(Comments.blanked(expression)).map(ConstraintGrammar::new);
        return grammar.filter(form -> form.any() && form.at == form.tokens.size())
                .map(form -> form.repeated);
    }

    private static Optional<List<String>> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!token.region(end, text.length()).lookingAt()) {
                return Optional.empty();
            }
            tokens.add(token.group(1));
            end = token.end();
        }
        return Optional.of(tokens);
    }

    private boolean any() {
        boolean fits = all();
        while (fits && take("||")) {
            fits = all();
        }
        return fits;
    }

    private boolean all() {
        boolean fits = one();
        while (fits && take("&&")) {
            fits = one();
        }
        return fits;
    }

    private boolean one() {
        if (take("(")) {
            return any() && take(")");
        }
        if (!take(FACT)) {
            return false;
        }
        if (take("in")) {
            return take("(") && values() && take(")");
        }
        return take(ORDER) ? take(NUMBER) : (take("==") || take("!=")) && take(VALUE);
    }

    private boolean values() {
        Set<String> seen = new HashSet<>();
        do {
            if (!take(VALUE)) {
                return false;
            }
            String value = tokens.get(at - 1);
            if (!seen.add(value)) {
                repeated.add(value);
            }
        } while (take(","));
        return true;
    }

    private boolean take(String token) {
        boolean there = at < tokens.size() && tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private boolean take(Pattern form) {
        boolean there = at < tokens.size() && form.matcher(tokens.get(at)).matches();
        at += there ? 1 : 0;
        return there;
    }
}
