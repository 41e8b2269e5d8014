package city.ordinance.dsl.verify;

import java.time.Duration;

/** Measures how long something takes. */
final class Stopwatch {
    private final long start = System.nanoTime();

    /** The time since it was made. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
