package city.ordinance.internal.dialect;

import city.ordinance.internal.text.Names;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads one constraint of a pattern: facts compared with constants, joined by {@code &&} and {@code ||}. */
final class ConstraintReader {
    static final String HELP = "Compare a fact with constants of its own enum by ==, != or in, joined by && or ||.";
    private static final Pattern CONSTANT = Pattern.compile("(?:(\\w+)\\.)?(\\w+)\\.(\\w+)");
    private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    private final SituationType<?> type;
    private final Header header;
    private final RulePlace place;
    private final Lint lint;

    ConstraintReader(SituationType<?> type, Header header, RulePlace place, Lint lint) {
        this.type = type;
        this.header = header;
        this.place = place;
        this.lint = lint;
    }

    /** The condition; empty, with a problem, when the text is not in the dialect. */
    Optional<Condition> read(String expression) {
        BaseDescr parsed = parse(expression);
        Optional<Condition> condition = parsed == null ? refuse(expression) : condition(parsed, expression);
        return condition.filter(read -> wellFormed(expression));
    }

    private boolean wellFormed(String expression) {
        Optional<Set<String>> repeated = ConstraintGrammar.repeatedIn(expression);
        if (repeated.isEmpty()) {
            return refuse(expression).isPresent();
        }
        repeated.get()
                .forEach(value -> lint.add(
                        "repeated-constant",
                        place,
                        "The constant " + value + " stands twice in one list.",
                        "Name each constant once."));
        return true;
    }

    private static @Nullable BaseDescr parse(String expression) {
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        try {
            ConstraintConnectiveDescr parsed = parser.parse(expression);
            return parser.hasErrors() ? null : parsed;
        } catch (RuntimeException e) {
            return null;
        }
    }

    private Optional<Condition> refuse(String expression) {
        lint.add("constraint", place, "The constraint \"" + expression + "\" is not allowed.", HELP);
        return Optional.empty();
    }

    private Optional<Condition> condition(BaseDescr descr, String expression) {
        if (descr instanceof ConstraintConnectiveDescr connective) {
            return connective(connective, expression);
        } else if (descr instanceof RelationalExprDescr relation) {
            return relation(relation, expression);
        }
        return refuse(expression);
    }

    private Optional<Condition> connective(ConstraintConnectiveDescr connective, String expression) {
        boolean all = connective.getConnective() == ConnectiveType.AND;
        boolean any = connective.getConnective() == ConnectiveType.OR;
        if (!(all || any) || connective.isNegated()) {
            return refuse(expression);
        }
        List<Condition> parts = new ArrayList<>();
        for (BaseDescr part : connective.getDescrs()) {
            Optional<Condition> read = condition(part, expression);
            if (read.isEmpty()) {
                return read;
            }
            parts.add(read.get());
        }
        return Optional.of(joined(parts, all));
    }

    /**
     * One part stands for itself, and alternatives of one fact, as {@code in} writes them, become one set of values.
     */
    private static Condition joined(List<Condition> parts, boolean all) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Optional<Condition> merged = mergedValues(parts, all);
        return merged.orElseGet(() -> all ? new Condition.All(parts) : new Condition.Any(parts));
    }

    private static Optional<Condition> mergedValues(List<Condition> parts, boolean all) {
        BitSet values = new BitSet();
        Fact fact = null;
        for (Condition part : parts) {
            if (!(part instanceof Condition.OneOf one) || (fact != null && !fact.equals(one.fact()))) {
                return Optional.empty();
            }
            if (fact == null) {
                values.or(one.values());
            } else if (all) {
                values.and(one.values());
            } else {
                values.or(one.values());
            }
            fact = one.fact();
        }
        return fact == null ? Optional.empty() : Optional.of(new Condition.OneOf(fact, values));
    }

    private Optional<Condition> relation(RelationalExprDescr relation, String expression) {
        String operator = relation.getOperator();
        boolean equal = "==".equals(operator);
        if (!(equal || "!=".equals(operator)) || relation.getOperatorDescr().isNegated()) {
            lint.add(
                    "operator",
                    place,
                    "The operator \"" + operator + "\" in \"" + expression + "\" is not allowed.",
                    HELP);
            return Optional.empty();
        }
        if (!(relation.getLeft() instanceof AtomicExprDescr left)
                || !(relation.getRight() instanceof AtomicExprDescr right)) {
            return refuse(expression);
        }
        Optional<Fact> fact = fact(left.getExpression().strip());
        Optional<FactValue> value =
                fact.flatMap(found -> value(found, right.getExpression().strip()));
        return value.map(found -> oneOf(fact.orElseThrow(), found, equal));
    }

    private static Condition oneOf(Fact fact, FactValue value, boolean equal) {
        BitSet values = new BitSet();
        values.set(value.ordinal());
        if (!equal) {
            values.flip(0, fact.values().size());
        }
        return new Condition.OneOf(fact, values);
    }

    private Optional<Fact> fact(String component) {
        Optional<Fact> fact = type.facts().stream()
                .filter(f -> f.component().equals(component))
                .findFirst();
        if (fact.isEmpty()) {
            List<String> components = type.facts().stream().map(Fact::component).toList();
            lint.add(
                    component.matches("\\w+") ? "unknown-fact" : "constraint",
                    place,
                    "\"" + component + "\" is not a fact of "
                            + type.recordClass().getSimpleName() + ".",
                    Names.suggest(component, components));
        }
        return fact;
    }

    private Optional<FactValue> value(Fact fact, String constant) {
        String enumName = fact.enumType().getSimpleName();
        if (constant.startsWith("\"") || constant.startsWith("'")) {
            lint.add(
                    "enum-with-text",
                    place,
                    "The fact " + fact.component() + " is compared with the text " + constant
                            + "; such a rule never fires.",
                    "Write a constant of " + enumName + " without quotation marks.");
            return Optional.empty();
        }
        Matcher parts = CONSTANT.matcher(constant);
        if (!parts.matches()) {
            lint.add("constraint", place, "\"" + constant + "\" is not a constant of " + enumName + ".", HELP);
            return Optional.empty();
        }
        if (!named(fact.enumType(), parts.group(1), parts.group(2))) {
            lint.add(
                    "other-enum",
                    place,
                    "The fact " + fact.component() + " is compared with " + constant
                            + ", which is no constant of its own enum.",
                    "Write a constant of " + enumName + ", and import "
                            + fact.enumType().getCanonicalName() + ".");
            return Optional.empty();
        }
        return known(fact, parts.group(3));
    }

    private boolean named(Class<?> enumType, @Nullable String outer, String simple) {
        if (outer == null) {
            return enumType.equals(header.imports().get(simple));
        }
        Class<?> enclosing = header.imports().get(outer);
        return enclosing != null
                && enclosing.equals(enumType.getEnclosingClass())
                && enumType.getSimpleName().equals(simple);
    }

    private Optional<FactValue> known(Fact fact, String name) {
        Optional<FactValue> value = fact.values().stream()
                .filter(v -> v.constant().name().equals(name))
                .findFirst();
        if (value.isEmpty()) {
            List<String> names =
                    fact.values().stream().map(v -> v.constant().name()).toList();
            lint.add(
                    "unknown-constant",
                    place,
                    "The enum " + fact.enumType().getSimpleName() + " has no constant " + name + ".",
                    Names.suggest(name, names));
        }
        return value;
    }

    /**
     * The codes of {@code code == "..."} or {@code code in ( "...", "..." )}; empty, with a problem, for anything else.
     */
    static Optional<Set<String>> findingCodes(String expression, RulePlace place, Lint lint) {
        Set<String> codes = new LinkedHashSet<>();
        BaseDescr parsed = parse(expression);
        boolean formed = ConstraintGrammar.repeatedIn(expression).isPresent();
        if (!formed || parsed == null || !collectCodes(parsed, codes)) {
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
