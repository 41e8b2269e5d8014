package city.ordinance.internal.table;

import city.ordinance.situation.Description;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/** The cells that fit a description: the one walk that answers, explanations and verification share. */
public final class Walk {
    private final Space space;
    private final long base;
    private final int[] unknown;
    private final int[] first;
    private final int[] last;

    private Walk(Space space, long base, int[] unknown, Description description) {
        this.space = space;
        this.base = base;
        this.unknown = unknown;
        this.first = new int[space.dimensions()];
        this.last = new int[space.dimensions()];
        for (int place : unknown) {
            first[place] = space.first(place, description);
            last[place] = space.last(place, description);
        }
    }

    /** The walk over the cells that fit a description. */
    public static Walk over(Space space, Description description) {
        int[] unknown = new int[space.dimensions()];
        int count = 0;
        long base = 0;
        for (int i = 0; i < space.dimensions(); i++) {
            int value = space.given(i, description);
            if (value < 0) {
                unknown[count++] = i;
            } else {
                base += value * space.stride(i);
            }
        }
        return new Walk(space, base, Arrays.copyOf(unknown, count), description);
    }

    /** The first value that fits, of the unknown fact at this place. */
    int first(int place) {
        return first[place];
    }

    /** The last value that fits, of the unknown fact at this place. */
    int last(int place) {
        return last[place];
    }

    /** The places, among the live facts, that the description leaves unknown. */
    public int[] unknown() {
        return unknown.clone();
    }

    /** Visits each valid cell that fits. */
    public void forEach(LongConsumer visitor) {
        visit(base, 0, -1, cell -> {
            if (space.valid(cell)) {
                visitor.accept(cell);
            }
        });
    }

    /** Whether each valid cell that fits is such. */
    public boolean allMatch(LongPredicate such) {
        boolean[] all = {true};
        forEach(cell -> all[0] = all[0] && such.test(cell));
        return all[0];
    }

    /**
     * Visits each line along one unknown fact: the cell of the line in which that fact has its first value, valid or
     * not. The other cells of the line follow at distances of {@link Space#stride}; not all of them need fit.
     */
    public void forEachLine(int place, LongConsumer visitor) {
        visit(base, 0, place, visitor);
    }

    private void visit(long cell, int depth, int fixed, LongConsumer visitor) {
        if (depth == unknown.length) {
            visitor.accept(cell);
            return;
        }
        int place = unknown[depth];
        int from = place == fixed ? 0 : first(place);
        int to = place == fixed ? 0 : last(place);
        for (int value = from; value <= to; value++) {
            visit(cell + value * space.stride(place), depth + 1, fixed, visitor);
        }
    }
}
