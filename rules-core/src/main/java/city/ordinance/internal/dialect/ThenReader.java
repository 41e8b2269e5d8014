package city.ordinance.internal.dialect;

import city.ordinance.pack.PackInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule's consequence: literal calls and nothing else. The engine keeps it as text, so it is read as text here.
 */
final class ThenReader {
    private static final String LITERAL = "\"(?:[^\"\\\\\\n]++|\\\\[\"\\\\])*+\"|\\d+";
    private static final Pattern BLANK = Pattern.compile("\\s*");
    private static final Pattern CALL = Pattern.compile(
            "conclude\\s*\\.\\s*(\\w+)\\s*\\(\\s*((?:" + LITERAL + ")(?:\\s*,\\s*(?:" + LITERAL + "))*+)?\\s*\\)\\s*;");
    private static final Pattern INSERT = Pattern.compile(
            "insert\\s*\\(\\s*new\\s+Finding\\s*\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*+)\"\\s*\\)\\s*\\)\\s*;");
    private static final Pattern ARGUMENT = Pattern.compile(LITERAL);

    private final String file;
    private final String text;
    private final Lint lint;
    private final CallReader calls;

    ThenReader(PackInfo pack, String file, String text, Lint lint) {
        this.file = file;
        this.text = text;
        this.lint = lint;
        this.calls = new CallReader(pack.catalog(), lint);
    }

    List<Consequence> read(RuleDescr rule, RulePlace rulePlace) {
        String then = Comments.blanked(String.valueOf(rule.getConsequence()));
        int base = Math.max(0, text.indexOf(then.strip(), Math.max(0, offsetOf(rulePlace))));
        int shift = base - (then.length() - then.stripLeading().length());
        List<Consequence> consequences = new ArrayList<>();
        int at = skipBlank(then, 0);
        if (at == then.length()) {
            lint.add(
                    "no-consequence",
                    rulePlace,
                    "The rule concludes nothing.",
                    "Add a call such as conclude.step( \"...\" );");
        }
        while (at < then.length()) {
            RulePlace place = Offsets.place(file, text, shift + at);
            at = skipBlank(then, statement(then, at, place, consequences));
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            lint.add("consequence", rulePlace, "The rule has a named consequence.", HELP);
        }
        return consequences;
    }

    private static final String HELP =
            "A consequence is a list of calls with literal arguments: conclude.sanction( \"...\" ); or insert( new Finding( \"...\" ) );";

    private int statement(String then, int at, RulePlace place, List<Consequence> into) {
        Matcher call = CALL.matcher(then).region(at, then.length());
        if (call.lookingAt()) {
            calls.read(call.group(1), arguments(call.group(2)), place).ifPresent(into::add);
            return call.end();
        }
        Matcher insert = INSERT.matcher(then).region(at, then.length());
        if (insert.lookingAt()) {
            into.add(new Consequence.Finds(insert.group(1)));
            return insert.end();
        }
        String words = then.substring(at).strip();
        String shown = words.lines().findFirst().orElse(words);
        lint.add("consequence", place, "The consequence \"" + shown + "\" is not allowed.", HELP);
        return then.length();
    }

    private static List<String> arguments(@Nullable String list) {
        return list == null
                ? List.of()
                : ARGUMENT.matcher(list).results().map(r -> r.group()).toList();
    }

    private static int skipBlank(String then, int at) {
        Matcher blank = BLANK.matcher(then).region(at, then.length());
        return blank.lookingAt() ? blank.end() : at;
    }

    private int offsetOf(RulePlace place) {
        int offset = 0;
        for (int i = 1; i < place.line(); i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return Math.max(offset, text.indexOf("then", offset));
    }
}
