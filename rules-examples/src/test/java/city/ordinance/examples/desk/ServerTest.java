package city.ordinance.examples.desk;

import static city.ordinance.examples.desk.RunningDesk.FORM;
import static city.ordinance.examples.desk.RunningDesk.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Packs;
import city.ordinance.examples.desk.http.SecurityHeaders;
import city.ordinance.examples.desk.http.WebServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ServerTest {
    private static final String COMPLAINT =
            "{\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":\"device-deployment\",\"stage\":\"complaint\"}}";

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/nothing", "/assets/desk.css", "/open311/v2/services.xml", "/?bad=1"})
    void every_reply_has_the_security_headers_and_no_cookie(String path) {
        HttpResponse<String> response = desk.get(path);
        SecurityHeaders.all().forEach((name, value) -> {
            if (!name.equals("Cache-Control")) {
                assertThat(response.headers().firstValue(name)).hasValue(value);
            }
        });
        assertThat(response.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
        assertThat(response.headers().firstValue("content-security-policy").orElse(""))
                .doesNotContain("unsafe")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void the_page_has_no_inline_script_or_style_and_nothing_from_elsewhere() {
        String page = desk.get("/?pack=us-mo-ofallon&type=device-deployment&fact.stage=complaint&why=fine")
                .body();
        assertThat(page.replaceAll("<a href=\"https://us\\.citylaws\\.org/[^\"]*\"[^>]*>[^<]*</a>", ""))
                .doesNotContain("<style", " style=", " onclick", "javascript:", "http://", "https://")
                .containsOnlyOnce("<script");
    }

    @Test
    void the_page_offers_no_way_out_of_an_order_received() {
        String page = desk.get("/?pack=us-mo-ofallon&type=device-deployment&fact.order=seizure&why=seizure")
                .body();
        assertThat(page).contains("The rules take it as it is").doesNotContain("See the answer then");
    }

    @Test
    void a_head_request_gets_the_head() {
        HttpResponse<String> response = desk.head("/health");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void a_method_that_does_not_fit_is_told_which_do() {
        HttpResponse<String> response = desk.get("/api/assess");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("allow")).hasValue("POST, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/assess                  | POST, OPTIONS
            /health                      | GET, HEAD, OPTIONS
            /open311/v2/requests.json    | POST, GET, HEAD, OPTIONS
            /api/packs/us-mo-ofallon?x=1 | GET, HEAD, OPTIONS
            """)
    void it_is_said_which_methods_an_address_has(String path, String methods) {
        HttpResponse<String> response = desk.options(path);
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("allow")).hasValue(methods);
        assertThat(response.headers().map()).doesNotContainKeys("content-length", "access-control-allow-origin");
        assertThat(desk.options("/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/packs",
                "/api/packs/us-mo-ofallon",
                "/api/schemas/assessment",
                "/openapi.json",
                "/assets/desk.css",
                "/open311/v2/services.json?jurisdiction_id=us-mo-ofallon",
                "/open311/v2/services/device-deployment.xml?jurisdiction_id=us-mo-ofallon",
                "/open311/v2/discovery.json"
            })
    void what_does_not_change_is_kept_and_asked_for_again_by_its_tag(String path) {
        HttpResponse<byte[]> first = desk.bytes(path);
        String tag = first.headers().firstValue("etag").orElseThrow();
        for (String kept : List.of(tag, tag.substring(2), "\"x\", " + tag, "*")) {
            HttpResponse<byte[]> again = desk.bytes(path, "If-None-Match", kept);
            assertThat(again.statusCode()).as(kept).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("etag")).hasValue(tag);
        }
        HttpResponse<byte[]> other = desk.bytes(path, "If-None-Match", "\"x\"", "Accept-Encoding", "gzip");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("etag")).hasValue(tag);
    }

    @Test
    void what_differs_each_time_has_no_tag_and_an_error_is_never_kept() {
        assertThat(desk.get("/health").headers().map()).doesNotContainKey("etag");
        HttpResponse<String> none = desk.get("/api/packs/us-mo-nowhere", "If-None-Match", "*");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource({"gzip, true", "'br, gzip;q=0.5', true", "gzip;q=0, false", "identity, false", "'', false", "x y, false"
    })
    void a_long_reply_is_compressed_for_whoever_takes_it(String accepted, boolean compressed) throws IOException {
        byte[] plain = desk.bytes("/openapi.json").body();
        HttpResponse<byte[]> reply = desk.bytes("/openapi.json", "Accept-Encoding", accepted);
        assertThat(reply.headers().firstValue("content-encoding").isPresent()).isEqualTo(compressed);
        assertThat(reply.headers().firstValue("vary")).hasValue("Accept-Encoding");
        byte[] body =
                compressed ? new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes() : reply.body();
        assertThat(body).isEqualTo(plain);
        assertThat(reply.body().length < plain.length / 4).isEqualTo(compressed);
        assertThat(desk.get("/health", "Accept-Encoding", "gzip").headers().map())
                .doesNotContainKeys("content-encoding", "vary");
    }

    @Test
    void a_case_is_compressed_as_it_is_written() throws IOException {
        String body =
                "{\"pack\":\"us-mo-ofallon\",\"situations\":[{\"type\":\"device-deployment\"},{\"type\":\"access-request\"}]}";
        String plain = desk.post("/api/cases", JSON, body).body();
        byte[] zipped = desk.compressed("/api/cases", JSON, body);
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(plain);
    }

    @Test
    void an_error_has_the_form_that_its_reader_expects() {
        assertThat(desk.get("/nothing").headers().firstValue("content-type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(desk.get("/nothing", "Accept", "text/html")
                        .headers()
                        .firstValue("content-type")
                        .orElse(""))
                .startsWith("text/html");
        assertThat(desk.get("/open311/v2/nothing.xml")
                        .headers()
                        .firstValue("content-type")
                        .orElse(""))
                .startsWith("text/xml");
    }

    @Test
    void the_log_begins_with_the_address_and_never_holds_what_a_person_wrote() {
        desk.get("/?pack=us-mo-ofallon&type=device-deployment&fact.stage=secret-word");
        desk.get("/secret-word");
        desk.post("/open311/v2/requests.json", FORM, "service_code=device-deployment&description=secret-word");
        List<String> lines = desk.log().lines().toList();
        assertThat(lines.get(0)).isEqualTo("Listening on " + desk.uri());
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line -> line.matches("\\{\"time\":\"[^\"]+\",\"method\":\"[A-Za-z]+\",\"route\":\"[^\"]+\","
                        + "\"status\":\\d+,\"bytes\":\\d+,\"micros\":\\d+}"));
        assertThat(desk.log()).doesNotContain("secret-word");
    }

    @Test
    void a_request_under_way_ends_before_the_desk_does() throws Exception {
        RunningDesk other = RunningDesk.start();
        try (Socket socket = new Socket("127.0.0.1", other.uri().getPort())) {
            socket.setSoTimeout(10_000);
            send(socket, "POST /api/assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n");
            send(socket, "Content-Length: " + COMPLAINT.length() + "\r\n\r\n" + COMPLAINT.substring(0, 5));
            Thread.sleep(200);
            Thread closing = new Thread(other::close);
            closing.start();
            Thread.sleep(200);
            send(socket, COMPLAINT.substring(5));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("\"receipt\"");
            closing.join();
        }
        int port = other.uri().getPort();
        assertThatThrownBy(() -> new Socket("127.0.0.1", port)).isInstanceOf(Exception.class);
    }

    @Test
    void connections_that_are_silent_do_not_keep_others_out() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try (RunningDesk narrow = RunningDesk.within(RunningDesk.narrow())) {
            for (int i = 0; i < 30; i++) {
                silent.add(RawClient.socket(narrow));
            }
            assertThat(narrow.get("/health").statusCode()).isEqualTo(200);
        }
        for (Socket socket : silent) {
            socket.close();
        }
    }

    @Test
    void a_port_in_use_is_said() {
        DeskSettings taken = DeskSettings.local(Packs.installed(), new PrintWriter(new StringWriter()))
                .at(new WebServer.Address("127.0.0.1", desk.uri().getPort(), List.of()));
        assertThatThrownBy(() -> CityDesk.start(taken)).hasMessageContaining("cannot listen on 127.0.0.1");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    @Test
    void assesses_while_many_ask_at_once() {
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> desk.post("/api/assess", JSON, COMPLAINT).body())
                        .distinct())
                .hasSize(1);
    }
}
