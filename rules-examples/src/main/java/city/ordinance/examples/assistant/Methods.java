package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The methods of the Model Context Protocol that the server answers. Nothing depends on whether the handshake is done,
 * so each is answered before it, too.
 */
final class Methods {
    private static final String WITH_BATCHES = "2025-03-26";
    private static final List<String> VERSIONS = List.of("2025-11-25", "2025-06-18", WITH_BATCHES, "2024-11-05");
    private static final String INSTRUCTIONS =
            "Answers what a city's published source lets one conclude about a described situation. Call describe first; "
                    + "ask_next finds the facts that matter; assess answers; explain says why or why not; show_pack has "
                    + "the claims. Say only what an answer supports: keep each hedge and each doubt, name every enforcer "
                    + "or none, and never turn not-specified or silent into none, zero or no. No answer finds a "
                    + "violation, and none is legal advice. Pass every text through check_draft before it is shown.";

    private final Map<String, Function<Map<?, ?>, Map<String, @Nullable Object>>> methods = new LinkedHashMap<>();
    private final String version;
    private volatile String protocol = VERSIONS.get(0);

    /**
     * The methods over a library.
     *
     * @param version the version of the server
     */
    Methods(DeskLibrary library, String version) {
        this.version = version;
        Tools tools = new Tools(library);
        Resources resources = new Resources(library);
        methods.put("initialize", this::initialize);
        methods.put("ping", params -> map());
        methods.put("tools/list", params -> tools.list());
        methods.put("tools/call", params -> tools.call(text(params, "name"), object(params, "arguments")));
        methods.put("resources/list", params -> resources.list());
        methods.put("resources/templates/list", params -> map("resourceTemplates", List.of()));
        methods.put("resources/read", params -> resources.read(text(params, "uri")));
        methods.put("prompts/list", params -> Prompts.list());
        methods.put("prompts/get", params -> Prompts.get(text(params, "name"), object(params, "arguments")));
    }

    /** Whether the version that was agreed on has batches. */
    boolean batches() {
        return protocol.equals(WITH_BATCHES);
    }

    /**
     * The result of a request.
     *
     * @throws RpcFailure when the request is wrong
     */
    Map<String, @Nullable Object> answer(String method, Map<?, ?> params) {
        Function<Map<?, ?>, Map<String, @Nullable Object>> found = methods.get(method);
        if (found == null) {
            throw new RpcFailure(RpcFailure.NO_METHOD, unknown("method", method, methods.keySet()));
        }
        return found.apply(params);
    }

    private Map<String, @Nullable Object> initialize(Map<?, ?> params) {
        String wanted = text(params, "protocolVersion");
        protocol = VERSIONS.contains(wanted) ? wanted : VERSIONS.get(0);
        return map(
                "protocolVersion",
                protocol,
                "capabilities",
                map("tools", map(), "resources", map(), "prompts", map()),
                "serverInfo",
                map("name", "ordinance", "title", "Ordinance", "version", version),
                "instructions",
                INSTRUCTIONS);
    }

    /** Says that there is no such thing, and what was perhaps meant. */
    static String unknown(String what, String name, java.util.Collection<String> known) {
        return "There is no " + what + " " + Quotes.quote(name) + ". " + Spelling.help(name, known);
    }

    private static String text(Map<?, ?> params, String name) {
        if (params.get(name) instanceof String text) {
            return text;
        }
        throw new RpcFailure(RpcFailure.WRONG_PARAMS, "The param \"" + name + "\" must be a text.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<?, ?> params, String name) {
        Object value = params.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new RpcFailure(RpcFailure.WRONG_PARAMS, "The param \"" + name + "\" must be an object.");
    }
}
