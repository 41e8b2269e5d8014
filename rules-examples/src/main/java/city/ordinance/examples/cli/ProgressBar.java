package city.ordinance.examples.cli;

import city.ordinance.batch.AssessmentLines;
import city.ordinance.batch.AssessmentLines.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows on standard error how far a batch has come, when that is a terminal. */
final class ProgressBar implements AssessmentLines.Listener {
    private static final long EVERY = 200_000_000;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final long size;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private long shown = begun;

    /**
     * A bar.
     *
     * @param terminal whether standard error is a terminal; otherwise nothing is shown
     * @param size how many bytes there are to read; 0 when that is not known
     */
    ProgressBar(PrintWriter err, boolean terminal, long size) {
        this.err = err;
        this.terminal = terminal;
        this.size = size;
    }

    @Override
    public void progress(Progress progress) {
        long now = System.nanoTime();
        if (terminal && now - shown >= EVERY) {
            shown = now;
            err.print("\r" + line(progress, size, (now - begun) / 1e9));
            err.flush();
        }
    }

    /** Shows the end. */
    void end(Progress done) {
        if (terminal) {
            err.print("\r" + line(done, 0, (System.nanoTime() - begun) / 1e9) + " ".repeat(WIDTH) + "\n");
            err.flush();
        }
    }

    /** One line of text: a bar where the size is known, lines, problems, and lines a second. */
    static String line(Progress progress, long size, double seconds) {
        StringBuilder line = new StringBuilder();
        if (size > 0) {
            int share = (int) Math.min(WIDTH, progress.bytes() * WIDTH / size);
            line.append('[').append("#".repeat(share)).append("-".repeat(WIDTH - share));
            line.append("] ")
                    .append(Math.min(100, progress.bytes() * 100 / size))
                    .append("%  ");
        }
        line.append(String.format(Locale.ROOT, "%,d lines, %,d with problems", progress.lines(), progress.problems()));
        return line.append(String.format(Locale.ROOT, ", %,.0f a second", progress.lines() / Math.max(seconds, 1e-3)))
                .toString();
    }
}
