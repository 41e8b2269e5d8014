package city.ordinance.examples.desk.http;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of JSON for each request: when, method, route, status, bytes and microseconds. It never holds the path, the
 * query, the body, the address or any other header of a request, for these may hold what a person wrote.
 */
public final class AccessLog {
    private final PrintWriter out;
    private final Clock clock;
    private final List<String> early = new ArrayList<>();
    private boolean begun;

    /** A log that writes to this. */
    public AccessLog(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Writes one line. */
    void write(String method, String route, int status, long bytes, long micros) {
        String line = Json.write(Json.map(
                "time", clock.instant().truncatedTo(ChronoUnit.MILLIS),
                "method", method,
                "route", route,
                "status", status,
                "bytes", bytes,
                "micros", micros));
        print(line);
    }

    /** Writes this line first of all, and then whatever came before it could be known. */
    public synchronized void begin(String line) {
        begun = true;
        print(line);
        early.forEach(this::print);
        early.clear();
    }

    private synchronized void print(String line) {
        if (begun) {
            out.print(line + "\n");
            out.flush();
        } else {
            early.add(line);
        }
    }
}
