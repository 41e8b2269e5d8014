package city.ordinance.examples.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.examples.desk.http.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtocolOnlyTest {
    private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":"
            + "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";
    private static final String INITIALIZED = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
    private static final String CALL =
            "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"describe\",\"arguments\":{}}}";

    @Test
    void a_bad_line_ends_nothing_and_every_request_is_answered_before_the_end() throws Exception {
        List<String> lines = exchange(
                INITIALIZE,
                INITIALIZED,
                "not JSON",
                "[".repeat(5_000),
                "{}",
                "x".repeat(AssistantServer.LONGEST_MESSAGE + 1),
                CALL);

        assertThat(lines).allSatisfy(line -> assertThat(Json.read(line)).containsEntry("jsonrpc", "2.0"));
        assertThat(lines).filteredOn(line -> line.contains("-32700")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.contains("-32600")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.contains("\"id\":1")).hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.contains("\"id\":2"))
                .singleElement()
                .satisfies(answer -> assertThat(answer).contains("us-mo-ofallon: "));
        assertThat(lines).hasSize(6);
    }

    private static List<String> exchange(String... messages) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                ServerProcess.java(), "-XX:TieredStopAtLevel=1", "city.ordinance.examples.cli.Ordinance", "mcp");
        builder.environment().put("CLASSPATH", ServerProcess.classPath());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write((String.join("\n", messages) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.lines().toList();
    }
}
