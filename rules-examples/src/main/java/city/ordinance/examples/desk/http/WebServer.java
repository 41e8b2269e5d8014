package city.ordinance.examples.desk.http;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server over a router, within limits. Closing it lets requests under way end. */
public final class WebServer implements AutoCloseable {
    private static final int THREADS = 32;

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Where a server listens, and for which hosts it answers.
     *
     * @param host the address
     * @param port the port; 0 picks a free one
     * @param names the hosts beside the address itself and those of loopback
     */
    public record Address(String host, int port, List<String> names) {
        private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "::1");
        private static final List<String> EVERY = List.of("0.0.0.0", "::");

        /** Copies the list. */
        public Address {
            names = List.copyOf(names);
        }

        /** Whether a request for this host is meant for it. Listening everywhere, it is at every numeric address. */
        boolean answersTo(String name) {
            String bare = name.replaceAll("[\\[\\]]", "");
            return Stream.of(LOOPBACK, names, List.of(host))
                            .flatMap(List::stream)
                            .anyMatch(known -> known.equalsIgnoreCase(bare))
                    || (EVERY.contains(host) && bare.matches("[\\d.]+|[\\p{XDigit}:.]*:[\\p{XDigit}:.]*"));
        }
    }

    /**
     * Starts a server. It accepts connections when this returns.
     *
     * @throws IllegalStateException when it cannot listen there
     */
    public static WebServer start(Address address, Router router, Limits limits, AccessLog log, Metrics metrics) {
        Dispatcher.Observer observer = (method, route, status, bytes, nanos) -> {
            metrics.count(method, route, status, nanos);
            log.write(method, route, status, bytes, nanos / 1_000);
        };
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("desk");
        Server server = new Server(threads);
        ServerConnector connector = connector(server, address, limits);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(new Dispatcher(router, address, limits, observer)));
        server.setErrorHandler(new ServerErrors(observer));
        server.setStopTimeout(limits.closing().toMillis());
        server.setStopAtShutdown(false);
        return new WebServer(server, connector).started(address);
    }

    private static ServerConnector connector(Server server, Address address, Limits limits) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(limits.headers());
        http.setHttpCompliance(HttpCompliance.RFC7230);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setIdleTimeout(limits.request().toMillis());
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        connector.addBean(new SlowConnections(connector.getScheduler(), limits));
        return connector;
    }

    private WebServer started(Address address) {
        try {
            server.start();
            return this;
        } catch (Exception e) {
            close();
            throw new IllegalStateException("cannot listen on " + address.host() + " port " + address.port(), e);
        }
    }

    /** The address at which the server answers. */
    public URI uri() {
        String host = connector.getHost();
        String literal = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + literal + ":" + connector.getLocalPort());
    }

    /** Waits until the server has stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Accepts nothing more, lets requests under way end in the time they have, and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop as it should", e);
        }
    }
}
