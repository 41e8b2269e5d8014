package city.ordinance.examples.desk.http;

import java.util.Map;
import java.util.TreeMap;

/** The headers that every reply has: no script, style, frame or form from elsewhere, no cookies, nothing kept. */
public final class SecurityHeaders {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store"));

    private SecurityHeaders() {}

    /** The headers by name. A reply may set {@code Cache-Control} otherwise. */
    public static Map<String, String> all() {
        return new TreeMap<>(ALL);
    }
}
