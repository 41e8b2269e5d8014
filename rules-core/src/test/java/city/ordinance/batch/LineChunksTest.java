package city.ordinance.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineChunksTest {
    private static final int LONG = 5 << 20;

    /** Gives bytes in blocks alone, as a file without a buffer does well. */
    private static InputStream blocks(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read() {
                throw new AssertionError("read byte by byte");
            }
        };
    }

    private static List<String> lines(String text, long skip) throws IOException {
        LineChunks chunks = new LineChunks(blocks(text), skip);
        List<String> lines = new ArrayList<>();
        for (LineChunks.Chunk chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
            int from = 0;
            long number = chunk.firstLine();
            while (from < chunk.length()) {
                int to = chunk.endOfLine(from);
                int shown = Math.min(3, to - from);
                lines.add(number++ + ":" + new String(chunk.bytes(), from, shown, UTF_8) + ":" + (to - from));
                from = to + 1;
            }
        }
        return lines;
    }

    @Test
    void a_long_line_is_cut_off_and_passed_over_in_blocks() throws IOException {
        int cut = (1 << 20) + 1;
        String text = "one\n" + "x".repeat(LONG) + "\n\ntwo\n" + "y".repeat(LONG) + "\n" + "z".repeat(LONG);
        assertThat(lines(text, 0))
                .containsExactly("1:one:3", "2:xxx:" + cut, "3::0", "4:two:3", "5:yyy:" + cut, "6:zzz:" + cut);
        for (int skip = 1; skip < 6; skip++) {
            assertThat(lines(text, skip)).isEqualTo(lines(text, 0).subList(skip, 6));
        }
    }

    @Test
    void a_line_without_end_ends_the_reading() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
        assertThatThrownBy(() -> new LineChunks(endless, 0).next()).isInstanceOf(IOException.class);
    }
}
