package city.ordinance.examples.desk;

import static city.ordinance.examples.desk.RunningDesk.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HostileRequestsTest {
    private static final String COMPLAINT =
            "{\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":\"device-deployment\",\"stage\":\"complaint\"}}";

    private static RunningDesk desk;

    @BeforeAll
    static void start() throws IOException {
        desk = RunningDesk.within(RunningDesk.hasty());
        // The first request of a process loads classes, for longer than a hasty desk may wait.
        RawClient.raw(desk, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @AfterEach
    void others_are_still_answered() {
        assertThat(desk.post("/api/assess", JSON, COMPLAINT).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"pack\":\"us-mo-ofallon\",\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":\"device-deployment\"}}",
                "{\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":\"device-deployment\",\"stage\":\"planned\",\"stage\":\"complaint\"}}",
                "{\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":[\"device-deployment\"]}}",
                "{\"pack\":\"us-mo-ofallon\",\"rule\":\"then\",\"situation\":{\"type\":\"device-deployment\"}}"
            })
    void malformed_text_is_refused_with_its_problems(String body) {
        HttpResponse<String> response = desk.post("/api/assess", JSON, body);
        assertThat(response.statusCode()).isIn(400, 422);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json; charset=utf-8");
        assertThat(response.body()).contains("\"problems\":[{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "cases", "explain?conclusion=fine", "questions", "replay"})
    void no_body_is_the_fault_of_the_desk(String route) {
        for (String body : List.of(
                "0",
                "{\"pack\":\"\\ud800\"}",
                "{\"pack\":\"us-mo-ofallon\",\"situation\":{\"type\":\"\\udfff\",\"\\ud83d\":\"\\u0000\"}}",
                "{\"pack\":" + "9".repeat(30_000) + "}",
                "{\"pack\":1e999999999}",
                "{\"a\":".repeat(9_000),
                "{\"pack\":\"us-mo-ofallon\",\"situations\":[null,1,{}]}",
                "{\"pack\":\"us-mo-ofallon\",\"asOf\":\"-999999999-01-01\",\"situation\":{\"type\":\"access-request\"}}",
                "{\"assessments\":[null]}",
                "{\"receipt\":{\"pack\":\"\\ud800\"}}")) {
            assertThat(desk.post("/api/" + route, JSON, body).statusCode())
                    .as(body)
                    .isBetween(400, 499);
        }
        byte[] notUtf8 = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};
        assertThat(desk.post("/api/" + route, JSON, notUtf8).statusCode()).isEqualTo(400);
    }

    @Test
    void text_that_is_not_utf_8_and_deep_nesting_are_refused() {
        assertThat(desk.post("/api/assess", JSON, new byte[] {'{', '"', (byte) 0xff, '"', '}'})
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/api/assess", JSON, "[".repeat(30_000)).statusCode())
                .isIn(400, 413);
        assertThat(desk.post("/api/assess", "application/yaml", "a: &a [x]\nb: *a\n")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_huge_body_is_refused_whether_or_not_its_length_is_said() throws IOException {
        assertThat(desk.post("/api/assess", JSON, " ".repeat(65_537)).statusCode())
                .isEqualTo(413);
        String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
        String answer = RawClient.raw(
                desk,
                "POST /api/assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(6));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("too-large");
    }

    @Test
    void a_body_that_comes_too_slowly_is_refused() throws IOException {
        String answer = RawClient.raw(
                desk,
                "POST /api/assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        assertThat(answer).startsWith("HTTP/1.1 408");
    }

    @Test
    void a_body_that_trickles_is_refused() throws Exception {
        try (Socket socket = RawClient.socket(desk)) {
            RawClient.send(
                    socket, "POST /api/assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n");
            RawClient.send(socket, "Content-Length: 1000\r\n\r\n");
            RawClient.trickle(socket, " ");
            assertThat(RawClient.rest(socket)).contains("408");
        }
    }

    @Test
    void headers_that_trickle_end_the_connection() throws Exception {
        try (Socket socket = RawClient.socket(desk)) {
            RawClient.send(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\nX: ");
            RawClient.trickle(socket, "a");
            assertThat(RawClient.rest(socket)).doesNotContain("200 OK");
        }
    }

    @Test
    void a_slow_client_does_not_hold_up_others() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Socket socket = RawClient.socket(desk);
            slow.add(socket);
            RawClient.send(
                    socket, "POST /api/assess HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n");
            RawClient.send(socket, "Content-Length: 100\r\n\r\n{");
        }
        assertThat(desk.post("/api/assess", JSON, COMPLAINT).statusCode()).isEqualTo(200);
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /assets/../../etc/passwd HTTP/1.1",
                "GET /assets/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET /assets/..%2f..%2fetc%2fpasswd HTTP/1.1",
                "GET /api/packs/..;/..;/etc HTTP/1.1",
                "GET /api/packs/%00 HTTP/1.1",
                "GET /api/schemas/assessment%2f.. HTTP/1.1",
                "GET //etc/passwd HTTP/1.1",
                "FETCH /health HTTP/1.1",
                "DELETE /api/packs HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GET /health HTTP/9.9",
                "not http at all"
            })
    void what_is_not_for_the_desk_is_refused(String line) throws IOException {
        String answer = RawClient.raw(desk, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404|405|501|505) .*");
        assertThat(answer).contains("Content-Security-Policy: ").doesNotContain("root:");
    }

    @Test
    void headers_cannot_be_injected_and_are_bounded() throws IOException {
        HttpResponse<String> response = desk.get("/?pack=%0d%0aSet-Cookie:%20a=b&type=%0d%0aX: y".replace(" ", "%20"));
        assertThat(response.headers().map()).doesNotContainKeys("set-cookie", "x");
        String large =
                RawClient.raw(desk, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: " + "a".repeat(20_000) + "\r\n\r\n");
        assertThat(large).startsWith("HTTP/1.1 431");
        String smuggled = RawClient.raw(
                desk,
                "POST /api/assess HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n"
                        + "Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\n\r\n");
        assertThat(smuggled).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?pack=us-mo-ofallon&type=device-deployment&fact.stage=%3Cscript%3Ealert(1)%3C/script%3E",
                "/?pack=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&type=x",
                "/?pack=us-mo-ofallon&type=device-deployment&why=%3Cscript%3Ealert(1)%3C/script%3E",
                "/?%3Cscript%3Ealert(1)%3C/script%3E=1",
                "/?pack=us-mo-ofallon&type=device-deployment&as-of=%3Cscript%3Ealert(1)%3C/script%3E",
                "/?pack=us-mo-ofallon&type=device-deployment&fact.stage=planned&fact.stage=complaint",
                "/?pack=us-mo-ofallon&type=device-deployment&fact.stage=%ff",
                "/?pack=us-mo-ofallon&type=device-deployment&fact.%3Cb%3E=x"
            })
    void markup_in_values_is_shown_as_text(String path) {
        HttpResponse<String> response = desk.get(path);
        assertThat(response.statusCode()).isIn(400, 422);
        assertThat(response.body())
                .doesNotContain("<script>")
                .doesNotContain("<b>")
                .contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/metrics",
                "/openapi.json",
                "/api/packs",
                "/api/packs/us-mo-ofallon",
                "/api/schemas/case",
                "/assets/desk.js",
                "/graph.svg",
                "/"
            })
    void a_parameter_that_is_not_read_is_refused_by_name(String path) {
        HttpResponse<String> response = desk.get(path + "?asked_for=1");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("asked_for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "cases", "explain", "questions", "replay"})
    void a_parameter_of_a_post_that_is_not_read_is_refused_by_name(String route) {
        HttpResponse<String> response = desk.post("/api/" + route + "?asof=2026-06-01", JSON, COMPLAINT);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("asof");
        assertThat(desk.post("/api/assess?alow-expired=true", JSON, COMPLAINT).body())
                .contains("Maybe you meant \\\"allow-expired\\\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?fact.stage=complaint",
                "/?type=device-deployment",
                "/?pack=nothing",
                "/?pack=us-mo-ofallon&type=device-deployment&allow-expired=1",
                "/?pack=us-mo-ofallon&type=device-deployment&view=all",
                "/?pack=us-mo-ofallon&type=device-deployment&ask=stge",
                "/?pack=us-mo-ofallon&type=device-deployment&asked=stge",
                "/graph.svg?pack=us-mo-ofallon&type=device-deployment&why=fine"
            })
    void what_the_page_would_not_read_is_refused(String path) {
        assertThat(desk.get(path).statusCode()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Encoding: gzip",
                "Content-Encoding: identity, br",
                "Content-Type: application/json; charset=iso-8859-1",
                "Content-Type: application/json; charset=\"utf-16\"",
            })
    void a_body_that_is_not_plain_utf_8_is_refused(String header) throws IOException {
        String type = header.startsWith("Content-Type") ? "" : "\r\nContent-Type: application/json";
        assertThat(post(header + type)).startsWith("HTTP/1.1 415");
        assertThat(post("Content-Encoding: identity\r\nContent-Type: application/json; charset=UTF-8"))
                .startsWith("HTTP/1.1 200");
    }

    private static String post(String headers) throws IOException {
        return RawClient.raw(
                desk,
                "POST /api/assess HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                        + "\r\nContent-Length: " + COMPLAINT.length() + "\r\n\r\n" + COMPLAINT);
    }

    @Test
    void what_a_header_asks_for_is_done_or_refused() throws IOException {
        assertThat(post("Content-Type: application/json\r\nContent-Type: text/yaml"))
                .startsWith("HTTP/1.1 400");
        assertThat(post("Content-Type: application/json\r\nAccept: text/csv, image/*"))
                .startsWith("HTTP/1.1 406")
                .contains("application/json");
        assertThat(post("Content-Type: application/json\r\nAccept: text/csv\r\nAccept: application/*;q=0.1"))
                .startsWith("HTTP/1.1 200");
        assertThat(post("Content-Type: application/json\r\nAccept: application/json;q=\""))
                .startsWith("HTTP/1.1 400");
        assertThat(desk.get("/openapi.json", "Accept", "application/json").statusCode())
                .isEqualTo(200);
        assertThat(RawClient.raw(desk, "GET /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nhi"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example.com", "localhost.evil.example.com:80", "127.0.0.1.nip.io", "10.0.0.1", "localhost."
            })
    void a_request_for_another_host_is_refused(String host) throws IOException {
        assertThat(RawClient.raw(desk, "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(RawClient.raw(
                        desk,
                        "GET http://" + host + "/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (400|421) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]", "[::1]:80"})
    void the_names_of_loopback_are_answered_with_any_port(String host) throws IOException {
        assertThat(RawClient.raw(desk, "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void another_media_type_or_query_is_refused() {
        assertThat(desk.post("/api/assess", "text/plain", COMPLAINT).statusCode())
                .isEqualTo(415);
        assertThat(desk.post("/api/replay", "application/yaml", "a: b").statusCode())
                .isEqualTo(415);
        assertThat(desk.post("/api/assess?allow_expired=true", JSON, COMPLAINT).statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/api/assess?allow-expired=yes", JSON, COMPLAINT).statusCode())
                .isEqualTo(400);
    }
}
