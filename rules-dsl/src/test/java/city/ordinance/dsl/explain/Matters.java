package city.ordinance.dsl.explain;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.situation.Fact;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At which points the value of a fact can matter to the firing of a rule, found by trying. */
final class Matters {
    private final LawSpace space;
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    private final Map<List<Object>, BitSet> known = new HashMap<>();

    Matters(LawSpace space) {
        this.space = space;
        space.points.forEach(point -> numbers.put(IntBuffer.wrap(point), numbers.size()));
    }

    /** Whether the fact can matter to the rule at one of these points. */
    boolean at(List<Integer> points, RuleModel rule, String factCode) {
        Fact fact = space.type.fact(factCode).orElseThrow();
        BitSet where = known.computeIfAbsent(List.of(rule, fact), key -> where(space.rules.indexOf(rule), fact));
        return points.stream().anyMatch(where::get);
    }

    /** The points where the rule fires and the fact has a value whose change stops the rule at some point. */
    private BitSet where(int rule, Fact fact) {
        BitSet values = new BitSet();
        for (int i = 0; i < space.points.size(); i++) {
            if (fires(rule, i) && changeStops(rule, fact, i)) {
                values.set(space.points.get(i)[fact.ordinal()]);
            }
        }
        BitSet where = new BitSet();
        for (int i = 0; i < space.points.size(); i++) {
            where.set(i, fires(rule, i) && values.get(space.points.get(i)[fact.ordinal()]));
        }
        return where;
    }

    private boolean fires(int rule, int point) {
        return space.fired.get(point).get(rule);
    }

    /** Whether changing the fact stops the rule: alone, or with the one that a contradiction ties to it. */
    private boolean changeStops(int rule, Fact fact, int point) {
        for (int value = 0; value < fact.values().size(); value++) {
            int[] changed = space.points.get(point).clone();
            changed[fact.ordinal()] = value;
            if (stops(rule, changed)) {
                return true;
            }
            for (Fact tied : space.type.facts()) {
                if (tied(fact, tied) && !numbers.containsKey(IntBuffer.wrap(changed)) && stops(rule, changed, tied)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean stops(int rule, int[] changed) {
        Integer number = numbers.get(IntBuffer.wrap(changed));
        return number != null && !fires(rule, number);
    }

    private boolean stops(int rule, int[] changed, Fact tied) {
        for (int value = 0; value < tied.values().size(); value++) {
            int[] both = changed.clone();
            both[tied.ordinal()] = value;
            if (stops(rule, both)) {
                return true;
            }
        }
        return false;
    }

    private boolean tied(Fact one, Fact other) {
        return one != other
                && space.type.contradictions().stream()
                        .anyMatch(
                                contradiction -> contradiction.parts().stream().anyMatch(part -> part.fact() == one)
                                        && contradiction.parts().stream().anyMatch(part -> part.fact() == other));
    }
}
