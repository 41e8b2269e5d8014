package city.ordinance.examples.desk.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is sent back. Immutable, but that parts can be taken once. */
public final class Reply {
    /** JSON. */
    public static final String JSON = "application/json; charset=utf-8";
    /** A problem of RFC 9457. */
    public static final String PROBLEM = "application/problem+json; charset=utf-8";
    /** XML. */
    public static final String XML = "text/xml; charset=utf-8";
    /** A page. */
    public static final String HTML = "text/html; charset=utf-8";

    private static final String ETAG = "ETag";

    private final int status;
    private final String type;
    private final byte[] body;
    private final Optional<Iterator<byte[]>> parts;
    private final Map<String, String> headers;

    private Reply(int status, String type, byte[] body, Optional<Iterator<byte[]>> parts, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.parts = parts;
        this.headers = Map.copyOf(headers);
    }

    /** A reply with status 200. */
    public static Reply ok(String type, String body) {
        return of(200, type, body);
    }

    /** A reply. */
    public static Reply of(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A reply with a body of bytes. */
    public static Reply of(int status, String type, byte[] body) {
        return new Reply(status, type, body.clone(), Optional.empty(), Map.of());
    }

    /** A reply with status 200 whose body is made part by part, each when the client has taken the one before. */
    public static Reply inParts(String type, Iterator<byte[]> parts) {
        return new Reply(200, type, new byte[0], Optional.of(parts), Map.of());
    }

    /** The same reply with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, parts, more);
    }

    /** The same reply, which a client may keep and ask whether it still holds. */
    public Reply tagged() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
            // Weak: the same content, be it compressed or not.
            return with(ETAG, "W/\"" + tag + "\"").with("Cache-Control", "no-cache");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What tells this content from another, if the reply is {@link #tagged}. */
    Optional<String> tag() {
        return Optional.ofNullable(headers.get(ETAG));
    }

    /** A reply that says that what the client kept still holds. */
    Reply notModified() {
        return new Reply(304, type, new byte[0], Optional.empty(), headers);
    }

    /** The same reply, compressed. */
    Reply gzipped() {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put("Content-Encoding", "gzip");
        return parts.isPresent()
                ? new Reply(status, type, body, parts.map(GzipParts::new), more)
                : new Reply(status, type, GzipParts.whole(List.of(body)), parts, more);
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

    /** The length of the body in bytes; of one that is made in parts, it is not known. */
    int length() {
        return body.length;
    }

    /** Whether there is a body. */
    boolean hasBody() {
        return status != 204 && status != 304;
    }

    /** Whether the body is made in parts. */
    boolean inParts() {
        return parts.isPresent();
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body, part by part. */
    Iterator<byte[]> parts() {
        return parts.orElseGet(() -> List.of(body).iterator());
    }
}
