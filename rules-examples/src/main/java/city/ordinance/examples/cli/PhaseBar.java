package city.ordinance.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows on standard error how far a phase of some work has come, when that is a terminal. */
final class PhaseBar {
    private static final long EVERY = 100_000_000;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean terminal = Terminal.isError();
    private long shown;
    private boolean open;

    PhaseBar(PrintWriter err) {
        this.err = err;
    }

    /** So many parts of the phase are done. */
    synchronized void at(String phase, long done, long total) {
        long now = System.nanoTime();
        if (terminal && (now - shown >= EVERY || done == total)) {
            shown = now;
            open = true;
            err.print("\r" + line(phase, done, total));
            err.flush();
        }
    }

    /** Takes the bar away. */
    synchronized void end() {
        if (open) {
            err.print("\r" + " ".repeat(Terminal.width(80) - 1) + "\r");
            err.flush();
            open = false;
        }
    }

    /** A bar, the share done, and the phase. */
    static String line(String phase, long done, long total) {
        int share = (int) (done * WIDTH / total);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d%%  %-40s",
                "#".repeat(share),
                "-".repeat(WIDTH - share),
                done * 100 / total,
                phase);
    }
}
