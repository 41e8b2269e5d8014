package city.ordinance.examples.assistant;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The assistant server in a process of its own, and a client of the SDK that speaks with it. */
final class ServerProcess implements AutoCloseable {
    private final McpSyncClient client;

    private ServerProcess(McpSyncClient client) {
        this.client = client;
    }

    static ServerProcess start(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "city.ordinance.examples.cli.Ordinance", "mcp"));
        arguments.addAll(List.of(options));
        ServerParameters command = ServerParameters.builder(java())
                .args(arguments)
                .addEnvVar("CLASSPATH", classPath())
                .build();
        StdioClientTransport transport = new StdioClientTransport(command, McpJsonDefaults.getMapper());
        transport.setStdErrorHandler(line -> {});
        McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
        client.initialize();
        return new ServerProcess(client);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String classPath() {
        return Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElseGet(() -> System.getProperty("java.class.path"));
    }

    McpSyncClient client() {
        return client;
    }

    Map<String, Tool> tools() {
        return client.listTools().tools().stream().collect(Collectors.toMap(Tool::name, tool -> tool));
    }

    CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    static String text(CallToolResult result) {
        return result.content().stream()
                .map(content -> ((TextContent) content).text())
                .collect(Collectors.joining("\n"));
    }

    /** What is under a key of the structured content. */
    static Object get(CallToolResult result, String key) {
        return ((Map<?, ?>) result.structuredContent()).get(key);
    }

    /** The codes of the problems of a tool error. */
    static List<Object> codes(CallToolResult result) {
        return ((List<?>) get(result, "problems"))
                .stream()
                        .<Object>map(problem -> ((Map<?, ?>) problem).get("code"))
                        .toList();
    }

    @Override
    public void close() {
        client.closeGracefully();
    }
}
