package city.ordinance.examples.assistant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Packs;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single messages, in orders in which no proper client would send them. */
class ProtocolTest {
    private static final DeskLibrary LIBRARY =
            DeskLibrary.of(List.of(Packs.find("us-mo-ofallon")), Optional.empty(), () -> LocalDate.of(2026, 6, 1));
    private static final String CASE = Json.write(Map.of(
            "name",
            "assess",
            "arguments",
            Map.of("situations", Collections.nCopies(1_000, Map.of("type", "device-deployment")))));

    private static String request(Object id, String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + Json.write(id) + ",\"method\":\"" + method + "\",\"params\":" + params
                + "}";
    }

    private static String initialize(String version) {
        return request(1, "initialize", "{\"protocolVersion\":\"" + version + "\"}");
    }

    private static String notification(String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}";
    }

    private static List<String> exchange(String... lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssistantServer.serve(
                new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8)), out, "1", LIBRARY);
        return out.toString(UTF_8).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ping", "tools/list", "prompts/list", "resources/list", "resources/templates/list"})
    void a_request_is_answered_before_and_during_the_handshake(String method) throws Exception {
        List<String> before = exchange(request("a", method, "{}"));
        assertThat(before)
                .singleElement()
                .satisfies(answer -> assertThat(answer).startsWith("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":{"));
        assertThat(exchange(initialize("2025-06-18"), request("a", method, "{}")))
                .contains(before.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-05, 2024-11-05",
        "2025-03-26, 2025-03-26",
        "2025-06-18, 2025-06-18",
        "2025-11-25, 2025-11-25",
        "1999-01-01, 2025-11-25"
    })
    void the_version_asked_for_is_spoken_or_else_the_latest(String asked, String spoken) throws Exception {
        assertThat(exchange(initialize(asked)).get(0)).contains("\"protocolVersion\":\"" + spoken + "\"");
    }

    @Test
    void a_batch_is_answered_in_one_line_where_the_version_has_batches() throws Exception {
        String batch = "[" + request(2, "ping", "{}") + "," + notification("notifications/initialized", "{}") + ","
                + request(3, "pong", "{}") + ",7]";
        List<String> answers = exchange(initialize("2025-03-26"), batch);
        assertThat(answers.get(1))
                .startsWith("[{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}},{\"jsonrpc\":\"2.0\",\"id\":3,\"error\":")
                .contains("-32601", "Maybe you meant \\\"ping\\\"", "-32600");
        assertThat(exchange(initialize("2025-03-26"), "[" + notification("x", "{}") + "]"))
                .hasSize(1);
        assertThat(exchange(initialize("2025-03-26"), "[]").get(1)).contains("-32600");
        assertThat(exchange(initialize("2025-06-18"), batch).get(1)).contains("-32600", "no batches");
    }

    @Test
    void a_cancelled_request_gets_no_answer() throws Exception {
        String call = request(7, "tools/call", CASE);
        assertThat(exchange(call).get(0)).hasSizeGreaterThan(1_000_000);
        assertThat(exchange(
                        call, notification("notifications/cancelled", "{\"requestId\":7}"), request(8, "ping", "{}")))
                .containsExactly("{\"jsonrpc\":\"2.0\",\"id\":8,\"result\":{}}");
        assertThat(exchange(notification("notifications/cancelled", "{\"requestId\":7}")))
                .isEmpty();
    }

    @Test
    void a_call_that_nobody_waits_for_stops() {
        Map<?, ?> params = Json.read(CASE);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new Methods(LIBRARY, "1").answer("tools/call", params))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            tools/call   | {"name":"asess"}                    | -32602 | There is no tool "asess". Maybe you meant "assess".
            tools/call   | {}                                  | -32602 | The param "name" must be a text.
            tools/call   | {"name":"assess","arguments":[]}    | -32602 | The param "arguments" must be an object.
            prompts/get  | {"name":"check_this_reply"}         | -32602 | The prompt needs "reply": The reply to check.
            prompts/get  | {"name":"check_this_rely"}          | -32602 | Maybe you meant "check_this_reply".
            tools/lists  | {}                                  | -32601 | Maybe you meant "tools/list".
            ping         | []                                  | -32600 | The params of a message are an object.
            """)
    void what_is_wrong_with_a_request_is_said(String method, String params, int code, String message) throws Exception {
        Map<?, ?> error = (Map<?, ?>)
                Json.read(exchange(request(2, method, params)).get(0)).get("error");
        assertThat(error.get("code")).isEqualTo(code);
        assertThat((String) error.get("message")).contains(message);
    }

    @Test
    void an_answer_of_the_client_and_a_blank_line_are_passed_over() throws Exception {
        assertThat(exchange("", "{\"jsonrpc\":\"2.0\",\"id\":5,\"result\":{}}", "   "))
                .isEmpty();
    }

    @Test
    void a_message_without_an_id_to_answer_or_with_a_key_twice_is_refused() throws Exception {
        assertThat(exchange("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}")
                        .get(0))
                .contains("-32600");
        assertThat(exchange("{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"ping\"}")
                        .get(0))
                .contains("-32700");
    }

    @Test
    void the_server_ends_when_the_client_is_gone() throws Exception {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws java.io.IOException {
                throw new java.io.IOException("broken pipe");
            }
        };
        InputStream in = new ByteArrayInputStream((request(1, "ping", "{}") + "\n").getBytes(UTF_8));
        AssistantServer.serve(in, gone, "1", LIBRARY);
    }
}
