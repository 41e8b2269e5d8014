package city.ordinance.examples.desk.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which a request has begun and does not become whole in time. An idle timeout alone does not see
 * a client that sends one byte now and then. While there are as many connections as there may be, those on which no
 * request is under way are closed after a shorter silence, so that they keep nobody out.
 */
final class SlowConnections extends AbstractLifeCycle implements Connection.Listener {
    private final Map<Connection, Received> open = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final Limits limits;

    /**
     * How far a connection had come when it was last seen to have answered everything.
     *
     * @param messages the requests begun by then
     * @param bytes the bytes received by then
     * @param nanos when that was
     */
    private record Received(long messages, long bytes, long nanos) {
        static Received of(Connection connection) {
            return new Received(connection.getMessagesIn(), connection.getBytesIn(), System.nanoTime());
        }

        /** Whether bytes came and neither a request nor a response was completed since. */
        boolean stuck(Connection connection, Duration limit) {
            return System.nanoTime() - nanos > limit.toNanos()
                    && connection.getBytesIn() > bytes
                    && connection.getMessagesIn() == messages;
        }

        /** Whether nothing is under way: no byte came, or something was completed. */
        boolean stale(Connection connection) {
            return connection.getBytesIn() == bytes || connection.getMessagesIn() != messages;
        }
    }

    SlowConnections(Scheduler scheduler, Limits limits) {
        this.scheduler = scheduler;
        this.limits = limits;
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, Received.of(connection));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() {
        scheduler.schedule(this::sweep, period(), TimeUnit.MILLISECONDS);
    }

    private long period() {
        return Math.max(50, limits.request().toMillis() / 10);
    }

    private void sweep() {
        boolean crowded = open.size() >= limits.connections();
        open.forEach((connection, progress) -> {
            if (crowded && connection.getMessagesIn() == connection.getMessagesOut()) {
                connection.getEndPoint().setIdleTimeout(limits.crowded().toMillis());
            }
            if (progress.stuck(connection, limits.request())) {
                connection.getEndPoint().close();
            } else if (progress.stale(connection)) {
                open.replace(connection, progress, Received.of(connection));
            }
        });
        if (isRunning()) {
            scheduler.schedule(this::sweep, period(), TimeUnit.MILLISECONDS);
        }
    }
}
