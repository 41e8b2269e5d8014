package city.ordinance.examples.desk.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/** Turns the server's requests into the desk's and its replies into responses. It holds no thread for a slow body. */
final class Dispatcher extends Handler.Abstract {
    private static final List<String> HEADERS = List.of("content-type", "accept");

    private final Router router;
    private final WebServer.Address address;
    private final Limits limits;
    private final Observer observer;

    /** Is told of every reply. */
    @FunctionalInterface
    interface Observer {
        /** A reply has been sent. */
        void replied(String method, String route, Reply reply, long nanos);
    }

    Dispatcher(Router router, WebServer.Address address, Limits limits, Observer observer) {
        this.router = router;
        this.address = address;
        this.limits = limits;
        this.observer = observer;
    }

    @Override
    public boolean handle(org.eclipse.jetty.server.Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(read(request), response, callback, System.nanoTime());
        Router.Found found;
        try {
            requireHost(request);
            found = router.find(exchange.request());
        } catch (Failure e) {
            exchange.fail(Router.NO_ROUTE, e);
            return true;
        }
        boolean post = found.route().method().equals("POST");
        Optional<Failure> refused = Headers.refused(request, post);
        if (refused.isPresent()) {
            exchange.fail(found.route().template(), refused.get());
        } else if (!post) {
            exchange.answer(found, Request.Body.NONE);
        } else if (request.getLength() > limits.body()) {
            exchange.fail(found.route().template(), tooLarge());
        } else {
            readBody(request, exchange, found);
        }
        return true;
    }

    private void requireHost(org.eclipse.jetty.server.Request request) {
        if (!Headers.host(request, address)) {
            throw Failure.of(421, "The desk does not answer for this host; whoever runs it can allow it.");
        }
    }

    private static Request read(org.eclipse.jetty.server.Request request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : HEADERS) {
            List<String> values = request.getHeaders().getValuesList(name);
            if (!values.isEmpty()) {
                headers.put(name, String.join(", ", values));
            }
        }
        String query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        String path = org.eclipse.jetty.server.Request.getPathInContext(request);
        return new Request(request.getMethod(), path, query, headers, "", Request.Body.NONE);
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void readBody(org.eclipse.jetty.server.Request request, Exchange exchange, Router.Found found) {
        CompletableFuture<byte[]> body = new CompletableFuture<>();
        body.orTimeout(limits.request().toMillis(), TimeUnit.MILLISECONDS).whenComplete((bytes, failed) -> {
            if (failed == null) {
                exchange.answer(found, new Request.Body(bytes));
            } else {
                exchange.fail(found.route().template(), unread(failed));
            }
        });
        Content.Source.asByteArrayAsync(request, limits.body(), Promise.Invocable.toPromise(body));
    }

    private Failure unread(Throwable failed) {
        Throwable cause = failed instanceof CompletionException ? failed.getCause() : failed;
        if (cause instanceof TimeoutException) {
            return Failure.of(408, "The body took too long to arrive.");
        }
        return cause instanceof IllegalStateException ? tooLarge() : Failure.of(400, "The body ended too early.");
    }

    private Failure tooLarge() {
        return Failure.tooLarge("The body is longer than " + limits.body() + " bytes.");
    }

    /** One request and its response. */
    private final class Exchange {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final long start;

        Exchange(Request request, Response response, Callback callback, long start) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            this.start = start;
        }

        Request request() {
            return request;
        }

        /** INVARIANT: whatever happens, the request is answered and logged: here, or by {@link ServerErrors}. */
        void answer(Router.Found found, Request.Body body) {
            try {
                send(found.route().template(), router.answer(found, request.with(found.variable(), body)));
            } catch (RuntimeException | Error e) {
                callback.failed(e);
            }
        }

        /** What is left of the body is not read, so nothing more can come over this connection. */
        void fail(String route, Failure failure) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            send(route, router.failed(request, failure));
        }

        private void send(String route, Reply reply) {
            response.setStatus(reply.status());
            SecurityHeaders.all().forEach(response.getHeaders()::put);
            reply.headers().forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.length());
            observer.replied(method(), route, reply, System.nanoTime() - start);
            response.write(true, reply.buffer(), callback);
        }

        /** The method, if it is one that the desk knows; anything else could be free text. */
        private String method() {
            return List.of("GET", "HEAD", "POST").contains(request.method()) ? request.method() : "other";
        }
    }
}
