package city.ordinance.examples.desk.http;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.function.LongConsumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/** Writes a body part by part: the next is made when the client has taken the one before. */
final class PartsWriter extends IteratingCallback {
    private final Iterator<byte[]> parts;
    private final Response response;
    private final Callback callback;
    private final LongConsumer done;
    private long bytes;
    private boolean last;

    /**
     * A writer.
     *
     * @param done is told how many bytes were written, at the end
     */
    PartsWriter(Iterator<byte[]> parts, Response response, Callback callback, LongConsumer done) {
        this.parts = parts;
        this.response = response;
        this.callback = callback;
        this.done = done;
    }

    @Override
    protected Action process() {
        if (last) {
            return Action.SUCCEEDED;
        }
        byte[] part = parts.hasNext() ? parts.next() : new byte[0];
        last = !parts.hasNext();
        bytes += part.length;
        response.write(last, ByteBuffer.wrap(part), this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteSuccess() {
        done.accept(bytes);
        callback.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        done.accept(bytes);
        callback.failed(cause);
    }
}
