package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.examples.desk.http.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client's messages in JSON-RPC 2.0, one a line. Requests are answered side by side, each in one line; one that is
 * cancelled stops and gets no answer. A line that is no message is answered with an error and ends nothing.
 */
final class Connection {
    private static final int THREADS = 4;
    private static final int MOST_WAITING = 256;
    private static final long PATIENCE_SECONDS = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Methods methods;
    private final OutputStream out;
    private final int longest;
    private final Map<Object, Call> running = new ConcurrentHashMap<>();
    // A full queue makes the reader answer a request itself, so that it reads no more meanwhile.
    private final ExecutorService calls = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());

    /**
     * A connection.
     *
     * @param methods what answers
     * @param out where the messages of the protocol go, and nothing else
     * @param longest the longest message, in bytes
     */
    Connection(Methods methods, OutputStream out, int longest) {
        this.methods = methods;
        this.out = out;
        this.longest = longest;
    }

    /** Answers until the input ends, and then what is still running, as long as patience lasts. */
    void serve(InputStream in) throws IOException, InterruptedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean more = true;
        while (more) {
            more = readLine(in, line);
            if (line.size() > longest) {
                write(error(null, RpcFailure.NO_REQUEST, "A message may have " + longest + " bytes at most."));
            } else if (!line.toString(StandardCharsets.UTF_8).isBlank()) {
                receive(line.toByteArray());
            }
            line.reset();
        }
        calls.shutdown();
        if (!calls.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            calls.shutdownNow();
        }
    }

    /** Reads to the end of a line, and keeps no more of it than it takes to see that it is too long. */
    private boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        int read = in.read();
        while (read >= 0 && read != '\n') {
            if (line.size() <= longest) {
                line.write(read);
            }
            read = in.read();
        }
        return read >= 0;
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void receive(byte[] line) {
        try {
            Object message = MAPPER.readValue(line, Object.class);
            if (message instanceof List<?> batch) {
                receive(batch);
            } else {
                answer(message).thenAccept(answer -> answer.ifPresent(this::write));
            }
        } catch (JacksonException | StackOverflowError e) {
            write(error(null, RpcFailure.NOT_JSON, "The line is not JSON."));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void receive(List<?> batch) {
        if (batch.isEmpty() || !methods.batches()) {
            String message = batch.isEmpty() ? "The batch is empty." : "This version of the protocol has no batches.";
            write(error(null, RpcFailure.NO_REQUEST, message + " Send one message a line."));
            return;
        }
        List<CompletableFuture<Optional<Map<String, @Nullable Object>>>> answers =
                batch.stream().map(this::answer).toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).thenRun(() -> {
            List<?> all =
                    answers.stream().flatMap(answer -> answer.join().stream()).toList();
            if (!all.isEmpty()) {
                write(all);
            }
        });
    }

    /** The answer when it is there; a notification gets none, and neither does an answer, for nothing is ever asked. */
    private CompletableFuture<Optional<Map<String, @Nullable Object>>> answer(Object message) {
        if (!(message instanceof Map<?, ?> map) || !"2.0".equals(map.get("jsonrpc"))) {
            return refused(null, "A message is one object of JSON-RPC 2.0.");
        }
        Object id = map.get("id");
        if (map.containsKey("id") && !(id instanceof String || id instanceof Number)) {
            return refused(null, "An id is a text or a number.");
        }
        if (map.get("method") instanceof String method) {
            Object params = map.containsKey("params") ? map.get("params") : Map.of();
            return params instanceof Map<?, ?> named
                    ? answer(id, method, named)
                    : refused(id, "The params of a message are an object.");
        }
        return map.containsKey("result") || map.containsKey("error")
                ? CompletableFuture.completedFuture(Optional.empty())
                : refused(id, "The message names no method.");
    }

    private CompletableFuture<Optional<Map<String, @Nullable Object>>> answer(
            @Nullable Object id, String method, Map<?, ?> params) {
        if (id == null) {
            if (method.equals("notifications/cancelled")) {
                Optional.ofNullable(params.get("requestId"))
                        .map(running::remove)
                        .ifPresent(Call::cancel);
            }
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Call call = new Call(id, method, params);
        if (method.equals("initialize")) {
            call.run();
        } else {
            running.put(id, call);
            call.task = calls.submit(call);
        }
        return call.answer;
    }

    private static CompletableFuture<Optional<Map<String, @Nullable Object>>> refused(
            @Nullable Object id, String message) {
        return CompletableFuture.completedFuture(Optional.of(error(id, RpcFailure.NO_REQUEST, message)));
    }

    private static Map<String, @Nullable Object> error(@Nullable Object id, int code, String message) {
        return map("jsonrpc", "2.0", "id", id, "error", map("code", code, "message", message));
    }

    private synchronized void write(Object message) {
        try {
            out.write((Json.write(message) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            // The client is gone; its end of the input follows.
            running.values().forEach(Call::cancel);
        }
    }

    /** A request under way. */
    private final class Call implements Runnable {
        private final Object id;
        private final String method;
        private final Map<?, ?> params;
        private final CompletableFuture<Optional<Map<String, @Nullable Object>>> answer = new CompletableFuture<>();
        private volatile @Nullable Future<?> task;

        Call(Object id, String method, Map<?, ?> params) {
            this.id = id;
            this.method = method;
            this.params = params;
        }

        void cancel() {
            answer.complete(Optional.empty());
            Future<?> started = task;
            if (started != null) {
                started.cancel(true);
            }
        }

        @Override
        public void run() {
            Map<String, @Nullable Object> said;
            try {
                said = map("jsonrpc", "2.0", "id", id, "result", methods.answer(method, params));
            } catch (RpcFailure e) {
                said = error(id, e.code(), String.valueOf(e.getMessage()));
            } catch (CancellationException e) {
                return;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                System.err.println(method + " failed: " + e.getClass().getName());
                said = error(id, RpcFailure.FAULT, "The server failed to answer; this is our fault, please report it.");
            }
            running.remove(id, this);
            answer.complete(Optional.of(said));
        }
    }
}
