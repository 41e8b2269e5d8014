package city.ordinance.internal.table;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Reads the outcomes of all cells that fit a description and merges them into one answer. */
final class Merger {
    private final OutcomeTable table;
    private final Space space;

    Merger(OutcomeTable table) {
        this.table = table;
        this.space = table.space();
    }

    /**
     * The merged outcome of the cells that fit.
     *
     * @throws ProblemException with code {@code pack-conflict} when rules contradict each other in some of them
     */
    Merged merge(Description description) {
        Walk walk = Walk.over(space, description);
        Set<Outcome> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Outcome> distinct = new ArrayList<>();
        long[] count = new long[1];
        walk.forEach(cell -> {
            Outcome outcome = table.at(cell);
            count[0]++;
            if (seen.add(outcome)) {
                distinct.add(outcome);
            }
        });
        refuseConflicts(distinct);
        BitSet certain = (BitSet) distinct.get(0).atoms().clone();
        BitSet possible = new BitSet();
        for (Outcome outcome : distinct) {
            certain.and(outcome.atoms());
            possible.or(outcome.atoms());
        }
        BitSet[] differs = distinct.size() == 1 ? new BitSet[0] : differences(walk);
        Doubts doubts = Doubts.of(table, walk, distinct);
        return new Merged(table, description, distinct, count[0], certain, possible, differs, doubts);
    }

    private static void refuseConflicts(List<Outcome> outcomes) {
        List<Problem> problems = outcomes.stream()
                .flatMap(outcome -> outcome.conflicts().stream())
                .map(Conflict::problem)
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    /** For each live fact, the atoms on which two fitting cells disagree that differ in that fact alone. */
    private BitSet[] differences(Walk walk) {
        BitSet[] differs = new BitSet[space.dimensions()];
        for (int place : walk.unknown()) {
            BitSet differing = new BitSet();
            walk.forEachLine(place, cell -> addDisagreement(walk, cell, place, differing));
            differs[place] = differing;
        }
        return differs;
    }

    private void addDisagreement(Walk walk, long cell, int place, BitSet into) {
        Outcome first = null;
        for (int value = walk.first(place); value <= walk.last(place); value++) {
            long at = cell + value * space.stride(place);
            if (!space.valid(at)) {
                continue;
            }
            Outcome outcome = table.at(at);
            if (first == null) {
                first = outcome;
            } else if (first != outcome) {
                BitSet disagreement = (BitSet) first.atoms().clone();
                disagreement.xor(outcome.atoms());
                into.or(disagreement);
            }
        }
    }

    /**
     * The live facts, as ordinals in the type, that are inert if they are given: changing one alone to any other value
     * that is valid there, in any cell that fits, leaves what the outcome says as it is.
     */
    BitSet inertGiven(Description description) {
        Walk walk = Walk.over(space, description);
        BitSet inert = new BitSet();
        for (int place = 0; place < space.dimensions(); place++) {
            Fact fact = space.type().facts().get(space.fact(place));
            // Descriptions that give a range and others that give nothing may share an answer.
            boolean asked = description.gives(fact) || fact.measured();
            if (asked && inert(walk, place)) {
                inert.set(fact.ordinal());
            }
        }
        return inert;
    }

    private boolean inert(Walk walk, int place) {
        boolean[] changes = new boolean[1];
        walk.forEach(cell -> {
            int given = space.value(cell, place);
            for (int value = 0; value < space.size(place) && !changes[0]; value++) {
                long other = cell + (value - given) * space.stride(place);
                changes[0] = value != given
                        && space.valid(other)
                        && table.at(other).semantics() != table.at(cell).semantics();
            }
        });
        return !changes[0];
    }
}
