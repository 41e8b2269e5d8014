package city.ordinance.examples.assistant;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON objects as maps, by the mapper of the protocol. */
final class ToolJson {
    /** The mapper of the protocol. */
    static final McpJsonMapper MAPPER = McpJsonDefaults.getMapper();

    private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};

    private ToolJson() {}

    static Map<String, Object> object(String json) {
        try {
            return MAPPER.readValue(json, OBJECT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
