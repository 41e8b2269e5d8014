package city.ordinance.internal.dialect;

import city.ordinance.internal.text.Names;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;

/** Reads one constraint of a pattern: facts compared with constants or numbers, joined by {@code &&} and {@code ||}. */
final class ConstraintReader {
    static final String HELP = "Compare a fact with constants of its own enum by ==, != or in, joined by && or ||.";

    private final SituationType<?> type;
    private final ConstantReader constants;
    private final RulePlace place;
    private final Lint lint;

    ConstraintReader(SituationType<?> type, Header header, RulePlace place, Lint lint) {
        this.type = type;
        this.constants = new ConstantReader(header, place, lint);
        this.place = place;
        this.lint = lint;
    }

    /** The condition; empty, with a problem, when the text is not in the dialect. */
    Optional<Condition> read(String expression) {
        Optional<Condition> condition = RuleParser.constraint(expression)
                .map(parsed -> condition(parsed, expression))
                .orElseGet(() -> refuse(expression));
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

    /** Empty for parts that are not of one fact, and where a part could be left out, so that the verifier finds it. */
    private static Optional<Condition> mergedValues(List<Condition> parts, boolean all) {
        List<BitSet> decided = new ArrayList<>();
        BitSet once = new BitSet();
        BitSet twice = new BitSet();
        Fact fact = null;
        for (Condition part : parts) {
            if (!(part instanceof Condition.OneOf one) || (fact != null && !fact.equals(one.fact()))) {
                return Optional.empty();
            }
            fact = one.fact();
            BitSet values = flippedIf(all, one);
            decided.add(values);
            twice.or(common(once, values));
            once.or(values);
        }
        boolean needed =
                decided.stream().noneMatch(values -> common(twice, values).equals(values));
        return fact == null || !needed
                ? Optional.empty()
                : Optional.of(new Condition.OneOf(fact, flippedIf(all, new Condition.OneOf(fact, once))));
    }

    private static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    private static BitSet flippedIf(boolean flipped, Condition.OneOf one) {
        BitSet values = (BitSet) one.values().clone();
        if (flipped) {
            values.flip(0, one.fact().values().size());
        }
        return values;
    }

    private Optional<Condition> relation(RelationalExprDescr relation, String expression) {
        String operator = relation.getOperator();
        Optional<Fact> measured = measured(relation);
        if (measured.isPresent()) {
            return new NumberReader(measured.get(), place, lint).read(relation, expression);
        }
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
        Optional<FactValue> value = fact.flatMap(
                found -> constants.read(found, right.getExpression().strip()));
        return value.map(found -> oneOf(fact.orElseThrow(), found, equal));
    }

    private Optional<Fact> measured(RelationalExprDescr relation) {
        String left = String.valueOf(relation.getLeft()).strip();
        return type.facts().stream()
                .filter(fact -> fact.measured() && fact.component().equals(left))
                .findFirst();
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
}
