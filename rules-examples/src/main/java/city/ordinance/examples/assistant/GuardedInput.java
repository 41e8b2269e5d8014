package city.ordinance.examples.assistant;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/**
 * Lets pass the lines that are messages of the protocol, and answers the others itself: the transport would end at the
 * first line it cannot read. The end of the input comes only when every request has its answer, for the transport drops
 * what it has not written by then.
 */
final class GuardedInput extends InputStream {
    private final InputStream in;
    private final CountedOutput out;
    private final int longest;
    private final CountDownLatch ended = new CountDownLatch(1);
    private byte[] line = new byte[0];
    private int at;

    GuardedInput(InputStream in, CountedOutput out, int longest) {
        this.in = in;
        this.out = out;
        this.longest = longest;
    }

    /** Waits for the end of the input. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public int read() throws IOException {
        return at < line.length || fill() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (at >= line.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        ByteArrayOutputStream next = new ByteArrayOutputStream();
        while (true) {
            int read = readLine(next);
            if (next.size() > longest) {
                out.refuse(-32600, "A message may have " + longest + " bytes at most.");
            } else if (passes(next.toString(StandardCharsets.UTF_8).strip())) {
                next.write('\n');
                line = next.toByteArray();
                at = 0;
                return true;
            }
            if (read < 0) {
                out.awaitAnswers();
                ended.countDown();
                return false;
            }
            next.reset();
        }
    }

    /** Reads to the end of a line, and keeps no more of it than it takes to see that it is too long. */
    private int readLine(ByteArrayOutputStream next) throws IOException {
        int read = in.read();
        while (read >= 0 && read != '\n') {
            if (next.size() <= longest && read != '\r') {
                next.write(read);
            }
            read = in.read();
        }
        return read;
    }

    private boolean passes(String text) throws IOException {
        if (text.isEmpty()) {
            return false;
        }
        try {
            if (McpSchema.deserializeJsonRpcMessage(McpJsonDefaults.getMapper(), text) instanceof JSONRPCRequest) {
                out.expectAnswer();
            }
            return true;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            out.refuse(-32700, "The line is not a message of the protocol: one JSON-RPC 2.0 object.");
            return false;
        }
    }
}
