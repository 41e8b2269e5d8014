package city.ordinance.examples.desk.http;

import city.ordinance.problem.Problem;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Counts and times requests by route, method and status, answers by pack and type, and problems by code, and watches
 * the process.
 */
public final class Metrics implements AutoCloseable {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    private record Series(String method, String route, int status) {}

    /** Metrics of this process. */
    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Counts one request. INVARIANT: method and route come from short lists, so the number of timers is bounded. */
    void count(String method, String route, int status, long nanos) {
        timers.computeIfAbsent(new Series(method, route, status), this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Series key) {
        return Timer.builder("http.server.requests")
                .description("Requests answered")
                .tag("method", key.method())
                .tag("route", key.route())
                .tag("status", String.valueOf(key.status()))
                .register(registry);
    }

    /** Counts one answer. INVARIANT: packs and types are those that are offered. */
    public void answered(String pack, String type) {
        registry.counter("ordinance.answers", "pack", pack, "type", type).increment();
    }

    /** Counts problems. INVARIANT: a code is a word of the library, and nothing that a request holds. */
    public void refused(List<Problem> problems) {
        problems.forEach(problem ->
                registry.counter("ordinance.problems", "code", problem.code()).increment());
    }

    /** The metrics in Prometheus' text form. */
    public Reply reply() {
        return Reply.ok(TEXT, registry.scrape());
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
