package city.ordinance.dsl.meaning;

import city.ordinance.internal.dialect.RuleModel;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.internal.table.Space;
import city.ordinance.internal.table.Walk;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Every situation of some types, as far as some rules can tell situations apart: cells, each of which stands for all
 * points that differ only in facts that no rule reads.
 */
public final class Universe {
    private final Map<SituationType<?>, Space> spaces = new LinkedHashMap<>();

    /**
     * The universe of these types under these rules.
     *
     * @throws IllegalArgumentException when a type has too many cells to look at each
     */
    public Universe(List<SituationType<?>> types, List<RuleModel> rules) {
        this(types, type -> Space.of(type, rules));
    }

    private Universe(List<SituationType<?>> types, Function<SituationType<?>, Space> made) {
        for (SituationType<?> type : types) {
            Space space = made.apply(type);
            if (space.cells() > OutcomeTable.MAX_CELLS) {
                throw new IllegalArgumentException("the type " + type + " has " + space.cells()
                        + " cells under these rules; " + OutcomeTable.MAX_CELLS + " is the most");
            }
            spaces.put(type, space);
        }
    }

    /**
     * The universe of these types under these rules, and under such in which one number is one more or one less.
     *
     * @throws IllegalArgumentException when a type has too many cells to look at each
     */
    public static Universe fine(List<SituationType<?>> types, List<RuleModel> rules) {
        return new Universe(types, type -> Space.fine(type, rules));
    }

    /** The types, in order. */
    public Set<SituationType<?>> types() {
        return spaces.keySet();
    }

    /** The cells of a type. */
    public Space space(SituationType<?> type) {
        Space space = spaces.get(type);
        if (space == null) {
            throw new IllegalArgumentException("the universe has no " + type);
        }
        return space;
    }

    /** The valid cells of a type. Do not change. */
    public BitSet valid(SituationType<?> type) {
        return space(type).validCells();
    }

    /**
     * How many valid points each cell of a type stands for, where all numbers of a band are one: facts that are not
     * live are in no contradiction.
     */
    public long pointsPerCell(SituationType<?> type) {
        long points = 1;
        for (Fact fact : type.facts()) {
            if (space(type).place(fact.ordinal()) < 0 && !fact.measured()) {
                points = Math.multiplyExact(points, (long) fact.values().size());
            }
        }
        return points;
    }

    /** The number of valid points of a type. */
    public long points(SituationType<?> type) {
        return valid(type).cardinality() * pointsPerCell(type);
    }

    /** The cell with these value ordinals, one per fact of the type. */
    public int cell(SituationType<?> type, int[] ordinals) {
        return cell(space(type), ordinals);
    }

    /** The cell of a space with these value ordinals, one per fact of the type. */
    public static int cell(Space space, int[] ordinals) {
        return (int) space.cell(ordinals);
    }

    /** The valid cells that fit a description. */
    public BitSet fitting(Description description) {
        BitSet cells = new BitSet();
        Walk.over(space(description.type()), description).forEach(cell -> cells.set((int) cell));
        return cells;
    }

    /**
     * A shortest description all of whose cells are among these, around the first of them: without any one of its facts
     * that would no longer hold. Empty when there is no cell.
     */
    public Optional<Description> shortest(SituationType<?> type, BitSet cells) {
        int first = cells.nextSetBit(0);
        return first < 0 ? Optional.empty() : Optional.of(shortest(space(type), complete(type, first), cells));
    }

    /**
     * What is left of a complete description all of whose cells are among these when each fact is left out without
     * which that still holds.
     */
    public static Description shortest(Space space, Description complete, BitSet cells) {
        Description shortest = complete;
        for (Fact fact : space.type().facts()) {
            Description shorter = shortest.without(fact);
            if (inside(space, shorter, cells)) {
                shortest = shorter;
            }
        }
        return shortest;
    }

    /** Whether every cell that fits a description is among these. */
    public boolean inside(Description description, BitSet cells) {
        return inside(space(description.type()), description, cells);
    }

    private static boolean inside(Space space, Description description, BitSet cells) {
        return Walk.over(space, description).allMatch(cell -> cells.get((int) cell));
    }

    private Description complete(SituationType<?> type, int cell) {
        Space space = space(type);
        Description.Builder builder = type.describe();
        for (int place = 0; place < space.dimensions(); place++) {
            space.band(place, space.value(cell, place)).give(builder);
        }
        return builder.build();
    }
}
