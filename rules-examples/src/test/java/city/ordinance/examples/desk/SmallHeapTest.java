package city.ordinance.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Long answers from a desk with little memory: each is written as fast as it is read. */
class SmallHeapTest {
    private static final String SITUATION = "{\"type\":\"device-deployment\"}";
    private static final String CASE =
            "{\"pack\":\"us-mo-ofallon\",\"also\":[\"zz-example-harbor\"],\"asOf\":\"2026-06-01\"," + "\"situations\":["
                    + (SITUATION + ",").repeat(99) + SITUATION + "]}";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void many_long_answers_at_once_are_given_within_64_mebibytes() throws Exception {
        ProcessBuilder serve = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "city.ordinance.examples.cli.Ordinance",
                "serve",
                "--port",
                "0");
        serve.environment()
                .put(
                        "CLASSPATH",
                        Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                                .orElseGet(() -> System.getProperty("java.class.path")));
        Process process = serve.start();
        try (BufferedReader log = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            URI desk = URI.create(log.readLine().replace("Listening on ", ""));
            List<Long> lengths = IntStream.range(0, 24)
                    .parallel()
                    .mapToObj(i -> length(desk.resolve("/api/cases")))
                    .toList();
            assertThat(lengths).hasSize(24).allMatch(length -> length > 1_000_000);
            assertThat(lengths.stream().distinct()).hasSize(1);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroy();
        }
    }

    /** Reads an answer slowly, and counts its bytes. */
    private long length(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(CASE))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
