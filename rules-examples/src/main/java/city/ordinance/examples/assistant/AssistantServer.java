package city.ordinance.examples.assistant;

import city.ordinance.Packs;
import city.ordinance.examples.desk.api.DeskLibrary;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The assistant server. It answers from the installed packs, keeps nothing between calls, and reads no file for a call.
 */
public final class AssistantServer {
    /** The longest message, in bytes. */
    public static final int LONGEST_MESSAGE = 2 << 20;

    private static final String INSTRUCTIONS =
            "Answers what a city's published source lets one conclude about a described"
                    + " situation. Call describe first; ask_next finds the facts that matter; assess answers; explain says why or why"
                    + " not; show_pack has the claims. Say only what an answer supports: keep each hedge, name every enforcer or"
                    + " none, and never turn not-specified or silent into none, zero or no. No answer finds a violation, and none is"
                    + " legal advice. Pass every text through check_draft before it is shown.";

    private AssistantServer() {}

    /**
     * Serves until the input ends.
     *
     * @param in the messages of the client, a line each
     * @param out where the messages of the protocol go, and nothing else
     * @param version the version to report
     * @param clock tells the day for calls that name none
     * @throws InterruptedException when the thread is interrupted while it waits for the end
     */
    public static void serve(InputStream in, OutputStream out, String version, Clock clock)
            throws InterruptedException {
        CountedOutput counted = new CountedOutput(out);
        GuardedInput guarded = new GuardedInput(in, counted, LONGEST_MESSAGE);
        StdioServerTransportProvider transport =
                new StdioServerTransportProvider(McpJsonDefaults.getMapper(), guarded, counted, LONGEST_MESSAGE);
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("ordinance", version)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                // The tools say themselves what is wrong with a call, all of it at once and with its codes.
                .validateToolInputs(false)
                .tools(Tools.of(DeskLibrary.of(Packs.installed(), () -> LocalDate.now(clock))))
                .build();
        guarded.awaitEnd();
        server.close();
    }
}
