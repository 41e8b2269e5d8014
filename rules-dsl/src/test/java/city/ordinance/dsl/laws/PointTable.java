package city.ordinance.dsl.laws;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.internal.table.TrialPoints;
import city.ordinance.pack.ProvisoEntry;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The outcome at every valid point of a type, of a measured fact at both ends of its bands, each decided in a session
 * of its own.
 */
final class PointTable {
    private final TrialPoints trial;
    private final int[] outcomeAt;
    private final List<PointOutcome> outcomes = new ArrayList<>();

    PointTable(SituationType<?> type, RuleEngine engine, List<RuleModel> rules, List<ProvisoEntry> provisos) {
        this.trial = TrialPoints.of(type, rules);
        this.outcomeAt = new int[(int) trial.cells()];
        Map<String, RuleModel> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        Map<PointOutcome, Integer> numbers = new HashMap<>();
        for (int point = 0; point < outcomeAt.length; point++) {
            outcomeAt[point] = -1;
            if (trial.valid(point)) {
                PointOutcome outcome = PointOutcome.of(engine.decide(trial.situation(point)), byName, provisos);
                outcomeAt[point] = numbers.computeIfAbsent(outcome, this::number);
            }
        }
    }

    private int number(PointOutcome outcome) {
        outcomes.add(outcome);
        return outcomes.size() - 1;
    }

    /** The outcome at a valid point. */
    PointOutcome at(long point) {
        return outcomes.get(outcomeAt[(int) point]);
    }

    /** The value that the fact has at a point. */
    int ordinalAt(int point, Fact fact) {
        return trial.ordinalAt(point, fact.ordinal());
    }

    /** The points that fit. */
    List<Integer> fitting(Description description) {
        return IntStream.range(0, outcomeAt.length)
                .filter(point -> outcomeAt[point] >= 0 && description.fits(trial.ordinals(point)))
                .boxed()
                .toList();
    }

    /** The pairs of outcomes of two fitting points that differ in this fact alone. */
    BitSet pairs(List<Integer> points, Fact fact) {
        BitSet pairs = new BitSet();
        for (int point : points) {
            for (int other : othersAlong(point, fact)) {
                pairs.set(outcomeAt[point] * outcomes.size() + outcomeAt[other]);
            }
        }
        return pairs;
    }

    /** The other valid points that differ from this one in this fact alone. */
    List<Integer> othersAlong(int point, Fact fact) {
        List<Integer> others = new ArrayList<>();
        int own = trial.place(point, fact.ordinal());
        for (int place = 0; place < trial.size(fact.ordinal()); place++) {
            int other = point + (int) ((place - own) * trial.stride(fact.ordinal()));
            if (other != point && outcomeAt[other] >= 0) {
                others.add(other);
            }
        }
        return others;
    }

    /** The facts along which two of these pairs disagree on an aspect. */
    List<String> dependsOn(Map<Fact, BitSet> pairs, Function<PointOutcome, Object> aspect) {
        return dependsOn(pairs, outcome -> true, aspect);
    }

    /** The facts along which two of these pairs, both of which are such, disagree on an aspect. */
    List<String> dependsOn(
            Map<Fact, BitSet> pairs, Predicate<PointOutcome> such, Function<PointOutcome, Object> aspect) {
        int n = outcomes.size();
        return pairs.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .filter(pair -> such.test(outcomes.get(pair / n)) && such.test(outcomes.get(pair % n)))
                        .anyMatch(pair ->
                                !aspect.apply(outcomes.get(pair / n)).equals(aspect.apply(outcomes.get(pair % n)))))
                .map(entry -> entry.getKey().code())
                .toList();
    }
}
