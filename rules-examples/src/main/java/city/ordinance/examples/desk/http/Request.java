package city.ordinance.examples.desk.http;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A request as the desk reads it.
 *
 * @param method the method, in capitals
 * @param path the path, decoded and without dot segments
 * @param query the query as it was sent; empty when there is none
 * @param headers the few headers that the desk reads, by their names in lower case
 * @param variable the part of the path that its route names; empty when it names none
 * @param body the body; empty when there is none
 */
public record Request(
        String method, String path, String query, Map<String, String> headers, String variable, Body body) {
    /** The media type of a form without parts. */
    public static final String FORM = "application/x-www-form-urlencoded";

    /** Copies the map. */
    public Request {
        headers = Map.copyOf(headers);
    }

    /** The same request with the part of its path that is named, and its body. */
    Request with(String named, Body sent) {
        return new Request(method, path, query, headers, named, sent);
    }

    /** The same request, whose body is a form without parts. */
    Request withForm(String named, byte[] form) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.put("content-type", FORM);
        return new Request(method, path, query, changed, named, new Body(form));
    }

    /**
     * The address at which the client found the desk, without a path.
     *
     * @return such as {@code https://answers.example.org}
     */
    public String origin() {
        boolean secure = headers.getOrDefault("x-forwarded-proto", "").equals("https");
        return (secure ? "https://" : "http://") + headers.getOrDefault("host", "localhost");
    }

    /** The media type of the body in lower case and without parameters, if one is named. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(headers.get("content-type"))
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /** The query, each name at most once. */
    public Params queryParams() {
        return Params.parse(query, "query");
    }

    /** The fields of a form and of the query, as if they stood in one. */
    public Params formParams(Predicate<String> repeatable) {
        return Params.parse(query, "query", repeatable).and(Params.parse(body.text(), "form", repeatable));
    }

    /** A body, copied in and out. */
    public static final class Body {
        /** No body. */
        public static final Body NONE = new Body(new byte[0]);

        private final byte[] bytes;

        /** A body with these bytes. */
        public Body(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** The bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /**
         * The bytes as UTF-8.
         *
         * @throws ProblemException when they are not
         */
        public String text() {
            return Params.utf8(ByteBuffer.wrap(bytes))
                    .orElseThrow(() -> new ProblemException(new Problem(
                            ProblemCode.MALFORMED, "The body is not UTF-8.", "body", "Save it as UTF-8 text.")));
        }
    }
}
