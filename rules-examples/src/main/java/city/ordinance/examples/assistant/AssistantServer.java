package city.ordinance.examples.assistant;

import city.ordinance.examples.desk.api.DeskLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The assistant server. It answers from the packs of a library, keeps nothing between calls, and reads no file for a
 * call.
 */
public final class AssistantServer {
    /** The longest message, in bytes. */
    public static final int LONGEST_MESSAGE = 2 << 20;

    private AssistantServer() {}

    /**
     * Serves until the input ends.
     *
     * @param in the messages of the client, a line each
     * @param out where the messages of the protocol go, and nothing else
     * @param version the version to report
     * @param library what it answers from
     * @throws IOException when the input cannot be read
     * @throws InterruptedException when the thread is interrupted while it waits for the end
     */
    public static void serve(InputStream in, OutputStream out, String version, DeskLibrary library)
            throws IOException, InterruptedException {
        new Connection(new Methods(library, version), out, LONGEST_MESSAGE).serve(in);
    }
}
