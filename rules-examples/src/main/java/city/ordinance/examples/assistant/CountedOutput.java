package city.ordinance.examples.assistant;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Counts the lines written, so that the end can wait for the answers that are due. */
final class CountedOutput extends OutputStream {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final OutputStream out;
    private long due;
    private long written;

    CountedOutput(OutputStream out) {
        this.out = out;
    }

    synchronized void expectAnswer() {
        due++;
    }

    /** Waits until every request has its answer, and no longer than patience lasts. */
    synchronized void awaitAnswers() throws IOException {
        long end = System.nanoTime() + PATIENCE;
        try {
            while (written < due && System.nanoTime() < end) {
                wait(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.flush();
    }

    /** Writes an error that answers no request in particular. */
    void refuse(int code, String message) throws IOException {
        String error =
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":" + code + ",\"message\":\"" + message + "\"}}\n";
        synchronized (this) {
            due++;
            write(error.getBytes(StandardCharsets.UTF_8));
            flush();
        }
    }

    @Override
    public synchronized void write(int b) throws IOException {
        out.write(b);
        count((byte) b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            count(bytes[i]);
        }
    }

    private void count(byte b) {
        if (b == '\n') {
            written++;
            notifyAll();
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
    }
}
