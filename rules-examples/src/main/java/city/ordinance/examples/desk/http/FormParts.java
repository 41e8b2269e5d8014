package city.ordinance.examples.desk.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code multipart/form-data}: its fields as a form without parts would have them. Files are dropped as they
 * arrive.
 */
final class FormParts implements Runnable {
    private static final int MOST_PARTS = 200;

    private final CompletableFuture<byte[]> body;
    private final Content.Source source;
    private final MultiPart.Parser parser;
    private final Limits limits;
    private final StringBuilder form = new StringBuilder();
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private long received;

    /**
     * A reader.
     *
     * @param body gets the form, or why there is none
     */
    FormParts(Content.Source source, String boundary, Limits limits, CompletableFuture<byte[]> body) {
        this.source = source;
        this.limits = limits;
        this.body = body;
        this.parser = new MultiPart.Parser(boundary, new Fields());
        parser.setMaxParts(MOST_PARTS);
        parser.setPartHeadersMaxLength(limits.headers());
    }

    /** Reads what there is, and goes on when there is more; no thread waits for it. */
    @Override
    public void run() {
        while (!body.isDone()) {
            Content.Chunk chunk = source.read();
            if (chunk == null) {
                source.demand(this);
                return;
            }
            read(chunk);
            chunk.release();
        }
    }

    private void read(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            body.completeExceptionally(chunk.getFailure());
            return;
        }
        received += chunk.remaining();
        requireAtMost(limits.media(), received);
        try {
            parser.parse(chunk);
        } catch (RuntimeException e) {
            body.completeExceptionally(e);
        }
        if (chunk.isLast()) {
            body.complete(form.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void requireAtMost(long most, long bytes) {
        if (bytes > most) {
            body.completeExceptionally(new IllegalStateException("too large"));
        }
    }

    /** Keeps what is no file. */
    private final class Fields extends MultiPart.AbstractPartsListener {
        @Override
        public void onPartContent(Content.Chunk chunk) {
            if (getFileName() == null) {
                value.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
                requireAtMost(limits.body(), form.length() + value.size());
            }
        }

        @Override
        public void onPart(@Nullable String name, @Nullable String fileName, HttpFields headers) {
            if (fileName == null && name != null) {
                form.append(form.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            }
            value.reset();
        }

        @Override
        public void onFailure(Throwable failure) {
            body.completeExceptionally(failure);
        }
    }
}
