package city.ordinance.examples.load;

import java.util.concurrent.atomic.AtomicLongArray;

/** Latencies, counted in steps of a tenth of a millisecond up to a second. */
final class Latencies {
    private static final int STEP = 100_000;

    private final AtomicLongArray counts = new AtomicLongArray(10_001);

    void add(long nanos) {
        counts.incrementAndGet((int) Math.min(10_000, nanos / STEP));
    }

    /** The latency within which this share of requests was answered. */
    long within(double share) {
        long total = 0;
        for (int i = 0; i < counts.length(); i++) {
            total += counts.get(i);
        }
        long seen = 0;
        for (int i = 0; i < counts.length(); i++) {
            seen += counts.get(i);
            if (seen >= total * share) {
                return (i + 1L) * STEP;
            }
        }
        return 0;
    }
}
