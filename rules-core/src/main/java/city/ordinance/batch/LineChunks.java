package city.ordinance.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads whole lines, as many at a time as there are, up to a bound. */
final class LineChunks {
    private static final int CHUNK = 1 << 16;
    /** A longer line is cut off here: a document of this size is refused in any case. */
    private static final int MAX_LINE = (1 << 20) + 1;
    /** A line of which more than this would have to be passed over has no end. */
    private static final long MAX_PASSED = 1L << 30;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int length;
    private long line = 1;
    private long skip;
    private boolean ended;

    LineChunks(InputStream in, long skip) {
        this.in = in;
        this.skip = skip;
    }

    /** Some lines; the last may lack its line feed. */
    static final class Chunk {
        private final byte[] bytes;
        private final long firstLine;

        Chunk(byte[] bytes, long firstLine) {
            this.bytes = bytes;
            this.firstLine = firstLine;
        }

        byte[] bytes() {
            return bytes;
        }

        int length() {
            return bytes.length;
        }

        long firstLine() {
            return firstLine;
        }

        /** The offset of the line feed that ends the line that begins here, or of the end. */
        int endOfLine(int from) {
            int at = from;
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            return at;
        }
    }

    /** Whether more can be read at once. */
    boolean ready() throws IOException {
        return ended || in.available() > 0;
    }

    /** The next lines; null at the end. */
    @Nullable
    Chunk next() throws IOException {
        while (true) {
            Chunk chunk = take();
            if (chunk != null || (ended && length == 0)) {
                return chunk;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        int read = in.read(buffer, length, Math.min(CHUNK, buffer.length - length));
        ended = read < 0;
        length += Math.max(0, read);
    }

    /** What stands in the buffer of whole lines, less what is to be skipped; null when there is none. */
    private @Nullable Chunk take() throws IOException {
        int end = ended ? length : lastLineFeed() + 1;
        if (end == 0) {
            return length < MAX_LINE ? null : cutOff();
        }
        int from = skip(end);
        Chunk chunk = from == end ? null : new Chunk(Arrays.copyOfRange(buffer, from, end), line);
        for (int i = from; i < end; i++) {
            line += buffer[i] == '\n' ? 1 : 0;
        }
        drop(end);
        return chunk;
    }

    private int lastLineFeed() {
        int at = length - 1;
        while (at >= 0 && buffer[at] != '\n') {
            at--;
        }
        return at;
    }

    private int firstLineFeed() {
        int at = 0;
        while (at < length && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private int skip(int end) {
        int from = 0;
        while (skip > 0 && from < end) {
            if (buffer[from++] == '\n') {
                skip--;
                line++;
            }
        }
        return from;
    }

    private void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, length - count);
        length -= count;
    }

    /** A line that is too long, without its rest. */
    private @Nullable Chunk cutOff() throws IOException {
        Chunk chunk = new Chunk(Arrays.copyOf(buffer, MAX_LINE), line++);
        long passed = 0;
        int rest;
        do {
            passed += length;
            if (passed > MAX_PASSED) {
                throw new IOException("a line without end");
            }
            length = 0;
            fill();
            rest = firstLineFeed();
        } while (rest == length && !ended);
        drop(Math.min(length, rest + 1));
        return skip > 0 && skip-- > 0 ? null : chunk;
    }
}
