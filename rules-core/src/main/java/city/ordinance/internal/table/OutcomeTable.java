package city.ordinance.internal.table;

import city.ordinance.internal.engine.RuleEngine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a space, each decided at most once and then read from an array. Reads take no lock: an outcome is
 * immutable, so a racing reader sees either nothing, and decides again with the same result, or all of it.
 */
public final class OutcomeTable {
    /** The largest space that gets a table, in cells: 16 million, at most 128 MiB of references. */
    public static final long MAX_CELLS = 1L << 24;

    private final Space space;
    private final Outcomes outcomes;
    private final Supplier<RuleEngine> engine;
    private final @Nullable Outcome @Nullable [] cells;

    /**
     * A table, empty.
     *
     * @param dense whether to keep outcomes; when false, each look-up decides anew
     */
    public OutcomeTable(Space space, Outcomes outcomes, Supplier<RuleEngine> engine, boolean dense) {
        this.space = space;
        this.outcomes = outcomes;
        this.engine = engine;
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
            return decide(cell);
        }
        Outcome known = cells[(int) cell];
        if (known != null) {
            return known;
        }
        Outcome decided = decide(cell);
        cells[(int) cell] = decided;
        return decided;
    }

    private Outcome decide(long cell) {
        long point = space.point(space.ordinals(cell));
        return outcomes.of(engine.get().decide(space.type().situation(point)));
    }
}
