package city.ordinance.examples.desk;

import city.ordinance.Packs;
import city.ordinance.examples.desk.http.Limits;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A desk on loopback with all installed packs, and a client for it. */
public final class RunningDesk implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final String JSON = "application/json";
    static final String YAML = "application/yaml";
    static final String FORM = "application/x-www-form-urlencoded";

    private final StringWriter log = new StringWriter();
    private final CityDesk desk;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningDesk(UnaryOperator<DeskSettings> change) {
        this(Packs.installed(), change);
    }

    private RunningDesk(List<RulePack> packs, UnaryOperator<DeskSettings> change) {
        DeskSettings settings = DeskSettings.local(packs, new PrintWriter(log, true));
        this.desk = CityDesk.start(change.apply(settings.on(DAY)));
    }

    public static RunningDesk start() {
        return new RunningDesk(settings -> settings);
    }

    /** A desk with these packs. */
    static RunningDesk offering(List<RulePack> packs) {
        return new RunningDesk(packs, settings -> settings);
    }

    /** A desk with these packs, and set otherwise as well. */
    static RunningDesk offering(List<RulePack> packs, UnaryOperator<DeskSettings> change) {
        return new RunningDesk(packs, change);
    }

    static RunningDesk within(Limits limits) {
        return new RunningDesk(settings -> settings.within(limits));
    }

    static Limits hasty() {
        Limits usual = Limits.standard();
        return new Limits(
                usual.body(),
                usual.media(),
                usual.headers(),
                usual.connections(),
                Duration.ofSeconds(20),
                usual.crowded(),
                Duration.ofMillis(400),
                Duration.ofSeconds(5));
    }

    /** Limits that bear few connections. */
    static Limits narrow() {
        Limits usual = Limits.standard();
        return new Limits(
                usual.body(),
                usual.media(),
                usual.headers(),
                20,
                Duration.ofSeconds(60),
                Duration.ofMillis(200),
                usual.request(),
                usual.closing());
    }

    URI uri() {
        return desk.uri();
    }

    String log() {
        return log.toString();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(headers(HttpRequest.newBuilder(uri().resolve(path)).GET(), headers));
    }

    HttpResponse<String> options(String path) {
        return send(HttpRequest.newBuilder(uri().resolve(path)).method("OPTIONS", BodyPublishers.noBody()));
    }

    /** What is at an address, as it comes over the wire. */
    HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(headers(HttpRequest.newBuilder(uri().resolve(path)).GET(), headers), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> head(String path) {
        return send(HttpRequest.newBuilder(uri().resolve(path)).method("HEAD", BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, String type, String body) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(uri().resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** What is answered to whoever takes it compressed. */
    byte[] compressed(String path, String type, String body) {
        return send(
                        HttpRequest.newBuilder(uri().resolve(path))
                                .headers("Content-Type", type, "Accept-Encoding", "gzip")
                                .POST(BodyPublishers.ofString(body)),
                        BodyHandlers.ofByteArray())
                .body();
    }

    private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
