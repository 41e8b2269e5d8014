package city.ordinance.examples.desk.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back. Immutable. */
public final class Reply {
    /** JSON. */
    public static final String JSON = "application/json; charset=utf-8";
    /** A problem of RFC 9457. */
    public static final String PROBLEM = "application/problem+json; charset=utf-8";
    /** XML. */
    public static final String XML = "text/xml; charset=utf-8";
    /** A page. */
    public static final String HTML = "text/html; charset=utf-8";

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers;

    private Reply(int status, String type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    /** A reply with status 200. */
    public static Reply ok(String type, String body) {
        return of(200, type, body);
    }

    /** A reply. */
    public static Reply of(int status, String type, String body) {
        return new Reply(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** A reply with a body of bytes. */
    public static Reply of(int status, String type, byte[] body) {
        return new Reply(status, type, body.clone(), Map.of());
    }

    /** The same reply with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, more);
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The headers beyond those that every reply has. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The length of the body in bytes. */
    public int length() {
        return body.length;
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body, to read from. */
    ByteBuffer buffer() {
        return ByteBuffer.wrap(body).asReadOnlyBuffer();
    }
}
