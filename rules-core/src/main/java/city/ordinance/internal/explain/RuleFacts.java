package city.ordinance.internal.explain;

import city.ordinance.internal.dialect.PatternModel;
import city.ordinance.internal.dialect.PatternModel.Quantifier;
import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts by which a rule fires. A fact counts when it belongs to a smallest set of facts that makes the conditions
 * of the rule true: of {@code a or b}, where {@code a} is so and {@code b} is not, {@code a} alone.
 */
final class RuleFacts {
    /** How many ways to complete a description are tried; beyond that, every fact the rule reads counts. */
    private static final int MAX_COMPLETIONS = 4096;

    private final Space space;
    private final ConcurrentHashMap<RuleModel, TruthTable> truths = new ConcurrentHashMap<>();

    RuleFacts(Space space) {
        this.space = space;
    }

    /**
     * The facts by which the rule fires, as ordinals: given ones alone where they make its conditions true; otherwise
     * also those not given, in the situations that fit and make them true.
     */
    BitSet of(RuleModel rule, Description description) {
        TruthTable truth = truths.computeIfAbsent(rule, this::truth);
        int[] given = truth.given(description);
        BitSet places = new BitSet();
        if (truth.certain(given)) {
            add(Sufficient.sets(truth, given), places);
        } else if (truth.completions(given) > MAX_COMPLETIONS) {
            places.set(0, given.length);
        } else {
            truth.forEachTrue(given, point -> add(Sufficient.sets(truth, point), places));
        }
        BitSet facts = new BitSet();
        places.stream().forEach(place -> facts.set(truth.fact(place)));
        return facts;
    }

    private static void add(List<int[]> sets, BitSet places) {
        for (int[] set : sets) {
            for (int place = 0; place < set.length; place++) {
                if (set[place] >= 0) {
                    places.set(place);
                }
            }
        }
    }

    private TruthTable truth(RuleModel rule) {
        BitSet places = new BitSet();
        Set<Fact> read = new RuleReading(rule, space.type()).facts();
        read.forEach(fact -> places.set(space.place(fact.ordinal())));
        return TruthTable.over(space, places, cell -> holds(rule, space.ordinals(cell)));
    }

    /** Whether the conditions about the situation hold; findings are left to the rules that insert them. */
    private boolean holds(RuleModel rule, int[] ordinals) {
        for (PatternModel pattern : rule.when()) {
            if (pattern instanceof PatternModel.OfSituation situation && !holds(situation, ordinals)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(PatternModel.OfSituation situation, int[] ordinals) {
        boolean matches =
                situation.type() == space.type() && situation.condition().holds(ordinals);
        return matches != (situation.quantifier() == Quantifier.NOT);
    }
}
