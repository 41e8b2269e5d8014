package city.ordinance.examples.desk.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Replies to requests that never reach the desk, such as text that is not HTTP. It quotes nothing of them. */
final class ServerErrors extends ErrorHandler {
    private final Dispatcher.Observer observer;

    ServerErrors(Dispatcher.Observer observer) {
        this.observer = observer;
    }

    @Override
    protected void generateResponse(
            org.eclipse.jetty.server.Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Reply reply = reply(code);
        SecurityHeaders.all().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
        observer.replied("other", Router.NO_ROUTE, reply.status(), reply.length(), 0);
        response.write(true, ByteBuffer.wrap(reply.parts().next()), callback);
    }

    private static Reply reply(int status) {
        return ProblemReply.of(
                status == 500 ? Router.ours() : Failure.of(status, "The request was refused before it was read."));
    }
}
