package city.ordinance.internal.table;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a space, each decided at most once and then read from an array. Reads take no lock: an outcome is
 * immutable, so a racing reader sees either nothing, and decides again with the same result, or all of it.
 */
public final class OutcomeTable {
    /** The largest space that gets a table, in cells: 16 million, at most 128 MiB of references. */
    public static final long MAX_CELLS = 1L << 24;

    /** How many outcomes are kept for a space without a table. */
    static final int MAX_RECENT = 1 << 16;

    private final Space space;
    private final Outcomes outcomes;
    private final Decider decider;
    private final @Nullable Outcome @Nullable [] cells;
    private final ConcurrentHashMap<Long, Outcome> recent = new ConcurrentHashMap<>();

    /**
     * A table, empty.
     *
     * @param dense whether to keep all outcomes; when false, points are decided one by one, and only the latest
     *     {@value #MAX_RECENT} are kept
     */
    public OutcomeTable(Space space, Outcomes outcomes, Decider decider, boolean dense) {
        this.space = space;
        this.outcomes = outcomes;
        this.decider = decider;
        this.cells = dense ? new Outcome[Math.toIntExact(space.cells())] : null;
    }

    /** The space. */
    public Space space() {
        return space;
    }

    /** The atoms. */
    public Atoms atoms() {
        return outcomes.atoms();
    }

    /** The outcome in a valid cell. */
    public Outcome at(long cell) {
        if (cells == null) {
            return direct(cell);
        }
        Outcome known = cells[(int) cell];
        if (known != null) {
            return known;
        }
        Outcome decided = decide(cell);
        cells[(int) cell] = decided;
        return decided;
    }

    private Outcome direct(long cell) {
        Outcome known = recent.get(cell);
        if (known != null) {
            return known;
        }
        if (recent.size() >= MAX_RECENT) {
            recent.clear();
        }
        Outcome decided = decide(cell);
        recent.put(cell, decided);
        return decided;
    }

    /** Whether every outcome is kept once it is decided. */
    boolean dense() {
        return cells != null;
    }

    private Outcome decide(long cell) {
        Outcome decided = outcomes.ofFired(decider.fired(space.type(), space.ordinals(cell)));
        if (space.measured()) {
            requireSame(cell, decided);
        }
        return decided;
    }

    /** INVARIANT: the same rules fire at both ends of every band. */
    private void requireSame(long cell, Outcome decided) {
        if (outcomes.ofFired(decider.fired(space.type(), space.lastOrdinals(cell))) != decided) {
            throw new IllegalStateException("the rules tell numbers of one band of " + space.type() + " apart: "
                    + Arrays.toString(space.ordinals(cell)) + " and " + Arrays.toString(space.lastOrdinals(cell)));
        }
    }
}
