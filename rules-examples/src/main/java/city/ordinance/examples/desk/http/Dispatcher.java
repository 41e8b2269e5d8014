package city.ordinance.examples.desk.http;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;

/** Turns the server's requests into the desk's and its replies into responses. It holds no thread for a slow body. */
final class Dispatcher extends Handler.Abstract {
    private static final List<String> HEADERS =
            List.of("content-type", "accept", "accept-encoding", "if-none-match", "host", "x-forwarded-proto");

    /** From so many bytes on it pays to compress. */
    private static final int LARGE = 1_024;

    private final Router router;
    private final WebServer.Address address;
    private final Limits limits;
    private final Observer observer;

    /** Is told of every reply. */
    @FunctionalInterface
    interface Observer {
        /** A reply has been sent. */
        void replied(String method, String route, int status, long bytes, long nanos);
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
            exchange.answer(found, exchange.request().with(found.variable(), Request.Body.NONE));
        } else if (found.route().multipart() && boundary(request) != null) {
            CompletableFuture<byte[]> form = new CompletableFuture<>();
            readBody(form, exchange, found, true);
            new FormParts(request, String.valueOf(boundary(request)), limits, form).run();
        } else if (request.getLength() > limits.body()) {
            exchange.fail(found.route().template(), tooLarge());
        } else {
            CompletableFuture<byte[]> body = new CompletableFuture<>();
            readBody(body, exchange, found, false);
            Content.Source.asByteArrayAsync(request, limits.body(), Promise.Invocable.toPromise(body));
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

    /** What stands between the parts of a form; null when it does not come in parts. */
    private static @Nullable String boundary(org.eclipse.jetty.server.Request request) {
        String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        boolean parts = type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        return parts ? MultiPart.extractBoundary(type) : null;
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void readBody(CompletableFuture<byte[]> body, Exchange exchange, Router.Found found, boolean parts) {
        body.orTimeout(limits.request().toMillis(), TimeUnit.MILLISECONDS).whenComplete((bytes, failed) -> {
            if (failed == null) {
                exchange.answer(
                        found,
                        parts
                                ? exchange.request().withForm(found.variable(), bytes)
                                : exchange.request().with(found.variable(), new Request.Body(bytes)));
            } else {
                exchange.fail(found.route().template(), unread(failed));
            }
        });
    }

    private Failure unread(Throwable failed) {
        Throwable cause = failed instanceof CompletionException ? failed.getCause() : failed;
        if (cause instanceof TimeoutException) {
            return Failure.of(408, "The body took too long to arrive.");
        }
        return cause instanceof IllegalStateException
                ? tooLarge()
                : Failure.of(400, "The body ended too early, or its parts cannot be read.");
    }

    private Failure tooLarge() {
        return Failure.tooLarge("The body is longer than " + limits.body() + " bytes, or, with its files, than "
                + limits.media() + ".");
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
        void answer(Router.Found found, Request whole) {
            try {
                send(found.route().template(), router.answer(found, whole));
            } catch (RuntimeException | Error e) {
                callback.failed(e);
            }
        }

        /** What is left of the body is not read, so nothing more can come over this connection. */
        void fail(String route, Failure failure) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            send(route, router.failed(request, failure));
        }

        private void send(String route, Reply given) {
            boolean large = given.inParts() || given.length() >= LARGE;
            Reply reply = large && Headers.gzip(request) ? given.gzipped() : given;
            response.setStatus(reply.status());
            SecurityHeaders.all().forEach(response.getHeaders()::put);
            reply.headers().forEach(response.getHeaders()::put);
            if (large) {
                response.getHeaders().put(HttpHeader.VARY, "Accept-Encoding");
            }
            if (reply.hasBody()) {
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
            }
            if (reply.inParts()) {
                LongConsumer done = bytes -> replied(route, reply, bytes);
                new PartsWriter(reply.parts(), response, callback, done).iterate();
                return;
            }
            if (reply.hasBody()) {
                response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.length());
            }
            replied(route, reply, reply.length());
            response.write(true, ByteBuffer.wrap(reply.parts().next()), callback);
        }

        private void replied(String route, Reply reply, long bytes) {
            observer.replied(method(), route, reply.status(), bytes, System.nanoTime() - start);
        }

        /** The method, if it is one that the desk knows; anything else could be free text. */
        private String method() {
            return List.of("GET", "HEAD", "POST", "OPTIONS").contains(request.method()) ? request.method() : "other";
        }
    }
}
