package city.ordinance.examples.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a desk in a process of its own for assessments at a steady rate, over loopback alone, and says how it bore that.
 * Arguments: the fat jar, requests a second, seconds. It ends by itself.
 */
public final class LoadDriver {

    private static final int CONNECTIONS = 8;
    private static final int BATCHES_A_SECOND = 100;
    private static final String BODY = "{\"pack\":\"us-mo-ofallon\",\"asOf\":\"2026-06-01\",\"situation\":"
            + "{\"type\":\"device-deployment\",\"stage\":\"complaint\",\"authorization\":\"%s\",\"operator\":\"%s\"}}";
    private static final Pattern HEAP =
            Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",id=\"([^\"]+)\"} ([0-9.E]+)");

    private final List<HttpRequest> requests = new ArrayList<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();
    private final Latencies latencies = new Latencies();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private LoadDriver(URI desk) {
        for (String authorization : List.of("authorized", "unauthorized")) {
            for (String operator : List.of("resident", "vendor", "city-department", "other")) {
                requests.add(HttpRequest.newBuilder(desk.resolve("/api/assess"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(BODY.formatted(authorization, operator)))
                        .build());
            }
        }
    }

    /** Runs the desk from a jar, loads it, and prints the figures. Ends with 1 when anything failed. */
    public static void main(String[] args) throws Exception {
        int rate = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        Path log = Files.createTempFile("desk", ".log");
        Process server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-jar",
                        args[0],
                        "serve",
                        "--port",
                        "0")
                .redirectError(log.toFile())
                .start();
        try {
            URI desk = address(log);
            new LoadDriver(desk).warm(rate);
            boolean well = new LoadDriver(desk).run(rate, seconds, desk);
            System.exit(well ? 0 : 1);
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
            Files.deleteIfExists(log);
        }
    }

    private static URI address(Path log) throws Exception {
        for (int i = 0; i < 300; i++) {
            String first = Files.readString(log).lines().findFirst().orElse("");
            if (first.startsWith("Listening on ")) {
                return URI.create(first.substring("Listening on ".length()));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the desk did not start: " + Files.readString(log));
    }

    private void warm(int rate) throws Exception {
        send(rate / 2, 10);
    }

    private boolean run(int rate, int seconds, URI desk) throws Exception {
        System.out.printf("second  answered  failed  heap after%n");
        long before = liveHeap(desk);
        Instant start = Instant.now();
        for (int second = 10; second <= seconds; second += 10) {
            send(rate, 10);
            System.out.printf("%6d  %8d  %6d  %4d MiB%n", second, answered.get(), failed.get(), liveHeap(desk));
        }
        double took = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.printf(
                "%d answered in %.1f s: %.0f a second, %d failed; median %.1f ms, 99%% within %.1f ms, slowest %.1f ms;"
                        + " heap used at the start %d MiB, at the end %d MiB%n",
                answered.get(),
                took,
                answered.get() / took,
                failed.get(),
                latencies.within(0.5) / 1e6,
                latencies.within(0.99) / 1e6,
                slowest.get() / 1e6,
                before,
                liveHeap(desk));
        return failed.get() == 0 && answered.get() >= 0.98 * rate * seconds;
    }

    /** Sends at a steady rate: each of a few threads sends its share of a batch, one after the other. */
    private void send(int rate, int seconds) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            int own = i;
            threads.add(new Thread(() -> share(own, rate, seconds, start)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void share(int own, int rate, int seconds, long start) {
        int batch = rate / BATCHES_A_SECOND;
        for (int i = 0; i < seconds * BATCHES_A_SECOND; i++) {
            long due = start + i * (1_000_000_000L / BATCHES_A_SECOND);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            for (int j = own; j < batch; j += CONNECTIONS) {
                ask(requests.get((i + j) % requests.size()));
            }
        }
    }

    private void ask(HttpRequest request) {
        long start = System.nanoTime();
        try {
            int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
            (status == 200 ? answered : failed).incrementAndGet();
        } catch (IOException | InterruptedException e) {
            failed.incrementAndGet();
        }
        long nanos = System.nanoTime() - start;
        slowest.accumulateAndGet(nanos, Math::max);
        latencies.add(nanos);
    }

    /** The bytes of the old generation, in MiB: what outlives collections. */
    private long liveHeap(URI desk) throws Exception {
        String metrics = client.send(
                        HttpRequest.newBuilder(desk.resolve("/metrics")).build(), BodyHandlers.ofString())
                .body();
        Matcher heap = HEAP.matcher(metrics);
        double bytes = 0;
        while (heap.find()) {
            if (heap.group(1).contains("Old") || heap.group(1).contains("Tenured")) {
                bytes += Double.parseDouble(heap.group(2));
            }
        }
        return Math.round(bytes / (1 << 20));
    }
}
