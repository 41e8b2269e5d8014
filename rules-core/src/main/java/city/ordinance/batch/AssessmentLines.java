package city.ordinance.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers descriptions that come one a line, any number of them: line by line, in their order, on all cores, in memory
 * that does not grow. Each line of input gives one line of output: an assessment, {@code {"assessments": [...]}} for a
 * line that holds a case, or {@code {"problems": [...]}} for one that cannot be answered. So whoever was interrupted
 * counts the lines of output and goes on after as many lines of input.
 */
public final class AssessmentLines {
    private final LineSettings settings;
    private final LinePacks packs;
    private final int threads;
    private final Queue<LineWriter> writers = new ConcurrentLinkedQueue<>();
    private final Queue<ByteBuilder> outputs = new ConcurrentLinkedQueue<>();

    /**
     * How far it came.
     *
     * @param lines the lines answered
     * @param problems how many of them have problems instead of an answer
     * @param bytes the bytes of input read
     */
    public record Progress(long lines, long problems, long bytes) {}

    /** Hears how far it came. */
    @FunctionalInterface
    public interface Listener {
        /** Called now and then, always by the thread that runs. */
        void progress(Progress progress);
    }

    private record AnsweredChunk(ByteBuilder bytes, long lines, long problems, long read) {}

    /** Lines answered so, on as many threads as there are processors. */
    public AssessmentLines(LineSettings settings) {
        this(settings, Runtime.getRuntime().availableProcessors());
    }

    /** Lines answered so, on this many threads. */
    public AssessmentLines(LineSettings settings, int threads) {
        this.settings = settings;
        this.threads = threads;
        this.packs = new LinePacks(settings.packs(), settings.pack());
    }

    /**
     * Answers all lines. The streams stay open; what was written is flushed.
     *
     * @param skip how many lines were answered before and are passed over
     * @throws IOException when a stream cannot be read or written; all lines written till then are whole
     */
    public Progress run(InputStream in, OutputStream out, long skip, Listener listener) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return run(new LineChunks(in, skip), out, pool, listener);
        } finally {
            pool.shutdownNow();
        }
    }

    private Progress run(LineChunks chunks, OutputStream out, ExecutorService pool, Listener listener)
            throws IOException {
        ArrayDeque<Future<AnsweredChunk>> waiting = new ArrayDeque<>();
        Progress done = new Progress(0, 0, 0);
        while (true) {
            // Whoever sends lines slowly gets their answers before the next ones are waited for.
            while (!waiting.isEmpty() && (waiting.size() > 2 * threads || !chunks.ready())) {
                done = write(waiting.remove(), out, done, listener);
            }
            LineChunks.Chunk chunk = chunks.next();
            if (chunk == null) {
                break;
            }
            waiting.add(pool.submit(() -> answer(chunk)));
        }
        while (!waiting.isEmpty()) {
            done = write(waiting.remove(), out, done, listener);
        }
        return done;
    }

    private AnsweredChunk answer(LineChunks.Chunk chunk) {
        LineWriter taken = writers.poll();
        LineWriter writer = taken == null ? new LineWriter(settings, packs) : taken;
        ByteBuilder free = outputs.poll();
        ByteBuilder output = free == null ? new ByteBuilder() : free;
        long number = chunk.firstLine();
        long problems = 0;
        int from = 0;
        while (from < chunk.length()) {
            int to = chunk.endOfLine(from);
            problems += writer.answer(chunk.bytes(), from, to, number++, output) ? 0 : 1;
            from = to + 1;
        }
        writers.add(writer);
        return new AnsweredChunk(output, number - chunk.firstLine(), problems, chunk.length());
    }

    private Progress write(Future<AnsweredChunk> future, OutputStream out, Progress before, Listener listener)
            throws IOException {
        AnsweredChunk answers = get(future);
        answers.bytes().writeTo(out);
        out.flush();
        answers.bytes().clear();
        outputs.add(answers.bytes());
        Progress done = new Progress(
                before.lines() + answers.lines(),
                before.problems() + answers.problems(),
                before.bytes() + answers.read());
        listener.progress(done);
        return done;
    }

    private static AnsweredChunk get(Future<AnsweredChunk> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
