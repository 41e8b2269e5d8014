package city.ordinance.dsl.verify;

import city.ordinance.internal.dialect.Condition;
import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.number.Run;
import city.ordinance.situation.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways to leave one part out of a rule's conditions. */
final class Reductions {
    private Reductions() {}

    /**
     * Conditions with one part left out.
     *
     * @param part the part left out, in words
     * @param when the conditions that are left
     */
    record Reduction(String part, List<PatternModel> when) {}

    private record Smaller(String part, Condition condition) {}

    /** All of them, whole patterns first. */
    static List<Reduction> of(List<PatternModel> when) {
        List<Reduction> all = new ArrayList<>();
        for (int i = 0; i < when.size(); i++) {
            if (when.size() > 1 && extra(when.get(i))) {
                all.add(new Reduction("a whole \"" + words(when.get(i)) + "\"", without(when, i)));
            }
        }
        for (int i = 0; i < when.size(); i++) {
            if (when.get(i) instanceof PatternModel.OfSituation pattern) {
                for (Smaller smaller : smaller(pattern.condition())) {
                    PatternModel reduced =
                            new PatternModel.OfSituation(pattern.quantifier(), pattern.type(), smaller.condition());
                    all.add(new Reduction(smaller.part(), replaced(when, i, reduced)));
                }
            }
        }
        return all;
    }

    /** A plain pattern names the situation type; any other pattern must earn its place. */
    private static boolean extra(PatternModel pattern) {
        return pattern instanceof PatternModel.OfFinding || pattern.quantifier() != Quantifier.PLAIN;
    }

    private static String words(PatternModel pattern) {
        return pattern instanceof PatternModel.OfSituation situation
                ? situation.quantifier().name().toLowerCase(Locale.ROOT) + " "
                        + situation.type().recordClass().getSimpleName()
                : "Finding " + String.join(", ", ((PatternModel.OfFinding) pattern).codes());
    }

    private static List<Smaller> smaller(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return smallerOne(one);
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = all ? ((Condition.All) condition).parts() : ((Condition.Any) condition).parts();
        Function<List<Condition>, Condition> join = all ? Condition.All::new : Condition.Any::new;
        List<Smaller> smaller = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            smaller.addAll(smallerPart(parts, i, join));
        }
        return smaller;
    }

    private static List<Smaller> smallerPart(List<Condition> parts, int i, Function<List<Condition>, Condition> join) {
        List<Smaller> smaller = new ArrayList<>();
        if (parts.size() > 1) {
            smaller.add(new Smaller(words(parts.get(i)), join.apply(without(parts, i))));
        }
        for (Smaller inner : smaller(parts.get(i))) {
            boolean emptied = parts.size() > 1
                    && inner.condition() instanceof Condition.All none
                    && none.parts().isEmpty();
            if (!emptied) {
                smaller.add(new Smaller(inner.part(), join.apply(replaced(parts, i, inner.condition()))));
            }
        }
        return smaller;
    }

    /** Without the comparison, or without one of the values it lists; {@code !=} lists all values but one. */
    private static List<Smaller> smallerOne(Condition.OneOf one) {
        List<Smaller> smaller = new ArrayList<>();
        smaller.add(new Smaller(words(one), new Condition.All(List.of())));
        if (one.fact().measured()) {
            smaller.addAll(widerRange(one));
            return smaller;
        }
        int values = one.values().cardinality();
        if (values > 1 && one.fact().values().size() - values > 1) {
            one.values().stream().forEach(value -> {
                BitSet fewer = (BitSet) one.values().clone();
                fewer.clear(value);
                smaller.add(new Smaller(
                        one.fact().code() + ": "
                                + one.fact().values().get(value).code(),
                        new Condition.OneOf(one.fact(), fewer)));
            });
        }
        return smaller;
    }

    /** Without one of the two bounds of a range, or without one of the ranges it lists. */
    private static List<Smaller> widerRange(Condition.OneOf one) {
        int size = one.fact().values().size();
        List<Smaller> wider = new ArrayList<>();
        for (Run run : Run.of(one.values())) {
            int first = run.first();
            int end = run.end();
            BitSet range = new BitSet();
            range.set(first, end);
            BitSet others = (BitSet) one.values().clone();
            others.andNot(range);
            String words = one.fact().code() + ": " + values(one.fact(), range);
            if (!others.isEmpty()) {
                wider.add(new Smaller(words, new Condition.OneOf(one.fact(), others)));
            } else if (first > 0 && end < size && end - first > 1) {
                wider.add(bound("lower", words, one.fact(), 0, end));
                wider.add(bound("upper", words, one.fact(), first, size));
            }
        }
        return wider;
    }

    private static Smaller bound(String which, String words, Fact fact, int first, int end) {
        BitSet range = new BitSet();
        range.set(first, end);
        return new Smaller("the " + which + " bound of " + words, new Condition.OneOf(fact, range));
    }

    /** A condition in words. */
    static String words(Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            return one.fact().code() + ": " + values(one.fact(), one.values());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        String joint = condition instanceof Condition.All ? " and " : " or ";
        return parts.stream().map(Reductions::words).collect(Collectors.joining(joint));
    }

    private static String values(Fact fact, BitSet values) {
        return String.join(" or ", fact.codes(values));
    }

    private static <T> List<T> without(List<T> list, int place) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(place);
        return rest;
    }

    private static <T> List<T> replaced(List<T> list, int place, T with) {
        List<T> changed = new ArrayList<>(list);
        changed.set(place, with);
        return changed;
    }
}
