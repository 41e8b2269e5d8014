package city.ordinance.internal.dialect;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;

/** Reads the one constraint of a pattern about a finding. */
final class FindingReader {
    private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*+)\"");

    private FindingReader() {}

    /**
     * The codes of {@code code == "..."} or {@code code in ( "...", "..." )}; empty, with a problem, for anything else.
     */
    static Optional<Set<String>> codes(String expression, RulePlace place, Lint lint) {
        Set<String> codes = new LinkedHashSet<>();
        boolean formed = ConstraintGrammar.repeatedIn(expression).isPresent();
        if (!formed
                || RuleParser.constraint(expression)
                        .filter(parsed -> collectCodes(parsed, codes))
                        .isEmpty()) {
            lint.add(
                    "constraint",
                    place,
                    "A finding is matched by its code alone.",
                    "Write Finding( code == \"...\" ).");
            return Optional.empty();
        }
        return Optional.of(codes);
    }

    private static boolean collectCodes(BaseDescr descr, Set<String> codes) {
        if (descr instanceof ConstraintConnectiveDescr connective) {
            boolean plain = connective.getConnective() == ConnectiveType.OR
                    || connective.getDescrs().size() == 1;
            return plain && connective.getDescrs().stream().allMatch(part -> collectCodes(part, codes));
        }
        if (descr instanceof RelationalExprDescr relation
                && "==".equals(relation.getOperator())
                && "code".equals(String.valueOf(relation.getLeft()).strip())) {
            Matcher code = CODE.matcher(String.valueOf(relation.getRight()).strip());
            return code.matches() && codes.add(code.group(1));
        }
        return false;
    }
}
