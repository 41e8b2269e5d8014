package city.ordinance.dsl.laws;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.engine.RuleEngine;
import city.ordinance.internal.table.Space;
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
 * The outcome at every valid point of a type, of a measured fact once in each band, each decided in a session of its
 * own.
 */
final class PointTable {
    private final Space space;
    private final int[] outcomeAt;
    private final List<PointOutcome> outcomes = new ArrayList<>();

    PointTable(SituationType<?> type, RuleEngine engine, List<RuleModel> rules, List<ProvisoEntry> provisos) {
        BitSet facts = new BitSet();
        facts.set(0, type.facts().size());
        this.space = Space.of(type, facts, rules);
        this.outcomeAt = new int[(int) space.cells()];
        Map<PointOutcome, Integer> numbers = new HashMap<>();
        for (int point = 0; point < outcomeAt.length; point++) {
            outcomeAt[point] = -1;
            if (space.valid(point)) {
                PointOutcome outcome = PointOutcome.of(
                        engine.decide(space.situation(point)).stream()
                                .mapToObj(rules::get)
                                .toList(),
                        provisos);
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

    /** The points that fit. */
    List<Integer> fitting(Description description) {
        return IntStream.range(0, outcomeAt.length)
                .filter(point -> outcomeAt[point] >= 0 && fits(description, point))
                .boxed()
                .toList();
    }

    private boolean fits(Description description, int point) {
        return IntStream.range(0, space.dimensions())
                .allMatch(place -> space.first(place, description) <= space.value(point, place)
                        && space.value(point, place) <= space.last(place, description));
    }

    /** The ordinal of the value that a fact has at a point. */
    int ordinal(int point, Fact fact) {
        return space.ordinals(point)[fact.ordinal()];
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
        int own = space.value(point, fact.ordinal());
        for (int value = 0; value < space.size(fact.ordinal()); value++) {
            int other = point + (int) ((value - own) * space.stride(fact.ordinal()));
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
