package city.ordinance.internal.dialect;

import city.ordinance.situation.Fact;
import city.ordinance.situation.Measure;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.RelationalExprDescr;

/** Reads the comparison of a measured fact with a whole number, which must be within the fact's limits. */
final class NumberReader {
    private static final List<String> OPERATORS = List.of("<", "<=", "==", ">=", ">");

    private final Fact fact;
    private final Measure measure;
    private final RulePlace place;
    private final Lint lint;

    NumberReader(Fact fact, RulePlace place, Lint lint) {
        this.fact = fact;
        this.measure = fact.measure().orElseThrow();
        this.place = place;
        this.lint = lint;
    }

    /** The condition; empty, with a problem, for anything else. */
    Optional<Condition> read(RelationalExprDescr relation, String expression) {
        String operator = relation.getOperator();
        if (!OPERATORS.contains(operator) || relation.getOperatorDescr().isNegated()) {
            lint.add(
                    "operator",
                    place,
                    "The operator \"" + operator + "\" in \"" + expression + "\" is not allowed.",
                    help());
            return Optional.empty();
        }
        return number(String.valueOf(relation.getRight()).strip()).map(number -> condition(operator, number));
    }

    private String help() {
        return "Compare " + fact.component() + " with whole numbers from " + measure.limits()
                + " by <, <=, >, >=, == or in, joined by && or ||.";
    }

    private Optional<Integer> number(String constant) {
        if (!ConstraintGrammar.NUMBER.matcher(constant).matches()) {
            String message = "The measured fact " + fact.component() + " is compared with " + constant
                    + ", which is no whole number.";
            lint.add("constraint", place, message, help());
            return Optional.empty();
        }
        int number = Integer.parseInt(constant);
        if (!measure.has(number)) {
            String message = "The number " + number + " is beyond the limits of " + fact.component()
                    + ", which goes from " + measure.limits() + ".";
            lint.add("unknown-constant", place, message, "Compare with a number within the limits.");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private Condition condition(String operator, int number) {
        int ordinal = measure.ordinal(number);
        BitSet values = new BitSet();
        switch (operator) {
            case "<" -> values.set(0, ordinal);
            case "<=" -> values.set(0, ordinal + 1);
            case ">" -> values.set(ordinal + 1, measure.size());
            case ">=" -> values.set(ordinal, measure.size());
            default -> values.set(ordinal);
        }
        return new Condition.OneOf(fact, values);
    }
}
