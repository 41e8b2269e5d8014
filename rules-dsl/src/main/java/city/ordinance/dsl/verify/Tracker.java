package city.ordinance.dsl.verify;

/** Tells a listener how far a verification has come: every edition has the same parts. */
final class Tracker {
    private final Progress progress;
    private final long total;
    private long done;

    Tracker(Progress progress, int editions) {
        this.progress = progress;
        this.total = (long) editions * (Checks.COUNT + 2);
    }

    /** A part begins. */
    void at(String phase) {
        progress.at(phase, done++, total);
    }

    /** All is done. */
    void finished() {
        progress.at("done", total, total);
    }
}
