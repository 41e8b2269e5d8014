package city.ordinance;

import city.ordinance.internal.table.OutcomeTable;
import java.time.Clock;

/**
 * How a pack is loaded. The answers are the same, whatever is chosen.
 *
 * @param clock tells the day for answers that are asked for without one
 * @param maxCells the most situations that the rules may tell apart, for one situation type, to have a table; at most
 *     {@value #LARGEST}, which takes 128 MiB
 * @param beyond what becomes of a situation type with more
 * @param compiled whether the compiled form may be used, where the pack has one that was made from its files
 */
public record LoadOptions(Clock clock, long maxCells, Beyond beyond, boolean compiled) {
    /** The largest table there can be, in cells. */
    public static final long LARGEST = OutcomeTable.MAX_CELLS;

    /** What becomes of a situation type too large for a table. */
    public enum Beyond {
        /** The pack is refused, with a problem of code {@code too-large}. */
        REFUSE,
        /**
         * Its points are decided one by one as they are asked for. Slower; and a description that too many situations
         * fit is refused when it is asked for, with a problem of code {@code too-large}.
         */
        DIRECT
    }

    /** Checks the size. */
    public LoadOptions {
        if (maxCells < 0 || maxCells > LARGEST) {
            throw new IllegalArgumentException("a table has from 0 to " + LARGEST + " cells, not " + maxCells);
        }
    }

    /** Today is the day of the system's clock; the largest tables; refusal beyond; the compiled form. */
    public static LoadOptions defaults() {
        return new LoadOptions(Clock.systemDefaultZone(), LARGEST, Beyond.REFUSE, true);
    }

    /** The same with another clock. */
    public LoadOptions withClock(Clock other) {
        return new LoadOptions(other, maxCells, beyond, compiled);
    }

    /** The same with another limit for tables, and another choice beyond it. */
    public LoadOptions withTables(long cells, Beyond choice) {
        return new LoadOptions(clock, cells, choice, compiled);
    }

    /** The same without the compiled form: the pack's files are read, and the engine decides. */
    public LoadOptions withoutCompiled() {
        return new LoadOptions(clock, maxCells, beyond, false);
    }
}
