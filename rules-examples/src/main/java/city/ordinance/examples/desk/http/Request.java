package city.ordinance.examples.desk.http;

import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as the desk reads it.
 *
 * @param method the method, in capitals
 * @param path the path, decoded and without dot segments
 * @param query the query as it was sent; empty when there is none
 * @param headers the few headers that the desk reads, by their names in lower case
 * @param variables the parts of the path that its route names
 * @param body the body; empty when there is none
 */
public record Request(
        String method,
        String path,
        String query,
        Map<String, String> headers,
        Map<String, String> variables,
        Body body) {
    /** Copies the maps. */
    public Request {
        headers = Map.copyOf(headers);
        variables = Map.copyOf(variables);
    }

    /** The same request with the parts of its path, and its body. */
    Request with(Map<String, String> named, Body sent) {
        return new Request(method, path, query, headers, named, sent);
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

    /** A part of the path that the route names. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
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
