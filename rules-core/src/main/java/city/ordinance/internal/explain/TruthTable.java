package city.ordinance.internal.explain;

import city.ordinance.internal.number.MixedRadix;
import city.ordinance.internal.table.Band;
import city.ordinance.internal.table.OutcomeTable;
import city.ordinance.internal.table.Space;
import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Description;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Where something is true, over the whole space, as a function of the facts that matter to it alone: those along which
 * it changes somewhere, and those that some contradiction mentions.
 */
final class TruthTable {
    /** What stands for a fact that may have any value. */
    static final int UNKNOWN = -1;

    private final Space space;
    private final int[] places;
    private final MixedRadix digits;
    private final BitSet valid = new BitSet();
    private final BitSet holds = new BitSet();

    private TruthTable(Space space, BitSet places, LongPredicate truth) {
        int[] chosen = places.stream().toArray();
        this.space = space;
        this.places = chosen;
        this.digits = new MixedRadix(Arrays.stream(chosen).map(space::size).toArray());
        // INVARIANT: cells that agree on the chosen facts agree on the truth, so writing it several times writes the
        // same.
        for (long cell = 0; cell < space.cells(); cell++) {
            if (space.valid(cell)) {
                int reduced = reduced(cell);
                valid.set(reduced);
                holds.set(reduced, truth.test(cell));
            }
        }
    }

    private int reduced(long cell) {
        int index = 0;
        for (int i = 0; i < places.length; i++) {
            index += space.value(cell, places[i]) * stride(i);
        }
        return index;
    }

    private int stride(int place) {
        return (int) digits.stride(place);
    }

    static TruthTable of(OutcomeTable table, LongPredicate truth) {
        Space space = table.space();
        BitSet places = new BitSet();
        for (int place = 0; place < space.dimensions(); place++) {
            places.set(place, varies(space, place, truth));
        }
        addContradictoryFacts(space, places);
        return new TruthTable(space, places, truth);
    }

    /** The truth as a function of these live facts, by which alone it must be determined. */
    static TruthTable over(Space space, BitSet places, LongPredicate truth) {
        return new TruthTable(space, places, truth);
    }

    private static boolean varies(Space space, int place, LongPredicate truth) {
        for (long cell = 0; cell < space.cells(); cell++) {
            int value = space.value(cell, place);
            if (value > 0 && differs(space, place, cell, value, truth)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the truth in a cell differs from that in a valid cell of the same line with a smaller value. */
    private static boolean differs(Space space, int place, long cell, int value, LongPredicate truth) {
        if (!space.valid(cell)) {
            return false;
        }
        for (int smaller = 0; smaller < value; smaller++) {
            long other = cell + (smaller - value) * space.stride(place);
            if (space.valid(other)) {
                return truth.test(cell) != truth.test(other);
            }
        }
        return false;
    }

    /**
     * Adds the facts of all contradictions. What is left out can then change freely, one fact at a time, and nowhere
     * changes the truth; without this, facts that can only change together would hide each other.
     */
    private static void addContradictoryFacts(Space space, BitSet places) {
        for (Contradiction contradiction : space.type().contradictions()) {
            contradiction
                    .parts()
                    .forEach(part -> places.set(space.place(part.fact().ordinal())));
        }
    }

    int dimensions() {
        return places.length;
    }

    int fact(int place) {
        return space.fact(places[place]);
    }

    Band band(int place, int value) {
        return space.band(places[place], value);
    }

    int size(int place) {
        return digits.size(place);
    }

    /** Whether it is true somewhere. */
    boolean reachable() {
        return !holds.isEmpty();
    }

    /**
     * The values of a description's facts that matter, {@link #UNKNOWN} where nothing is known. Where several values of
     * a measured fact fit, it is a smaller number that stands for them.
     */
    int[] given(Description description) {
        int[] given = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            int first = space.first(places[i], description);
            int last = space.last(places[i], description);
            if (!description.gives(space.type().facts().get(fact(i)))) {
                given[i] = UNKNOWN;
            } else {
                given[i] = first == last ? first : UNKNOWN - 1 - first * size(i) - last;
            }
        }
        return given;
    }

    private int first(int place, int known) {
        if (known >= 0) {
            return known;
        }
        return known == UNKNOWN ? 0 : (UNKNOWN - 1 - known) / size(place);
    }

    private int last(int place, int known) {
        if (known >= 0) {
            return known;
        }
        return known == UNKNOWN ? size(place) - 1 : (UNKNOWN - 1 - known) % size(place);
    }

    /** Whether some valid point fits these values and it is true at all of them. */
    boolean certain(int[] values) {
        return check(values, 0, 0) == SOME_AND_ALL;
    }

    /** How many combinations of the unknown values there are, invalid ones included. */
    long completions(int[] values) {
        long count = 1;
        for (int place = 0; place < values.length; place++) {
            count *= 1 + last(place, values[place]) - first(place, values[place]);
        }
        return count;
    }

    /** Visits each valid point that fits these values and at which it is true. */
    void forEachTrue(int[] values, Consumer<int[]> visitor) {
        visitTrue(values.clone(), 0, 0, visitor);
    }

    private void visitTrue(int[] values, int place, int index, Consumer<int[]> visitor) {
        if (place == values.length) {
            if (holds.get(index)) {
                visitor.accept(values.clone());
            }
            return;
        }
        int known = values[place];
        for (int value = first(place, known); value <= last(place, known); value++) {
            values[place] = value;
            visitTrue(values, place + 1, index + value * stride(place), visitor);
        }
        values[place] = known;
    }

    private static final int NONE = 0;
    private static final int SOME_AND_ALL = 1;
    private static final int SOME_FALSE = 2;

    private int check(int[] values, int place, int index) {
        if (place == values.length) {
            if (!valid.get(index)) {
                return NONE;
            }
            return holds.get(index) ? SOME_AND_ALL : SOME_FALSE;
        }
        if (values[place] >= 0) {
            return check(values, place + 1, index + values[place] * stride(place));
        }
        int result = NONE;
        int last = last(place, values[place]);
        for (int value = first(place, values[place]); value <= last && result != SOME_FALSE; value++) {
            result = Math.max(result, check(values, place + 1, index + value * stride(place)));
        }
        return result;
    }
}
