package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.examples.draft.DraftChecker;
import city.ordinance.json.InputDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of the tools' arguments. What can be described stands once, in what describe says. */
final class ToolSchemas {
    /** The whole answer, as the contract's JSON. */
    static final String FULL = "full";
    /** How much a tool may be asked to say, the usual first. */
    static final List<String> DETAILS = List.of("brief", FULL);

    private static final String SITUATION =
            "Its type and the known facts, by their codes from describe; a measured fact is a number, or a range as in"
                    + " {\"atLeast\": 65}";
    private static final Map<String, @Nullable Object> TEXT = map("type", "string");

    private ToolSchemas() {}

    /** An input of these properties, each a name and a schema; those named first are required. */
    static Map<String, @Nullable Object> input(List<String> required, Object... namesAndSchemas) {
        Map<String, @Nullable Object> properties = map(namesAndSchemas);
        properties.put("detail", map("type", "string", "enum", DETAILS, "description", "full: all of it, as JSON"));
        return map("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    static Map<String, @Nullable Object> pack() {
        return text("A pack's id, from describe");
    }

    /** What says which situation is meant, in front of other properties. */
    static Object[] oneSituation(Object... others) {
        return with(
                new Object[] {
                    "pack", pack(),
                    "situation", map("type", "object", "description", SITUATION),
                    "asOf", map("type", "string", "format", "date"),
                    "allowExpired", map("type", "boolean")
                },
                others);
    }

    /** The same, where a case may be meant, and other packs as well. */
    static Object[] description(Object... others) {
        return with(
                oneSituation(
                        "also", also(),
                        "situations",
                                list(map("type", "object"), InputDocument.MAX_SITUATIONS, "A case, in place of one")),
                others);
    }

    static Map<String, @Nullable Object> also() {
        return list(TEXT, InputDocument.MAX_ALSO, "Packs to ask as well");
    }

    private static Object[] with(Object[] some, Object... others) {
        List<Object> all = new ArrayList<>(Arrays.asList(some));
        all.addAll(Arrays.asList(others));
        return all.toArray();
    }

    static Map<String, @Nullable Object> draft() {
        return map("type", "string", "maxLength", DraftChecker.LONGEST);
    }

    static Map<String, @Nullable Object> list(Map<String, @Nullable Object> items, int most, String description) {
        return map("type", "array", "items", items, "maxItems", most, "description", description);
    }

    static Map<String, @Nullable Object> texts(int most, String description) {
        return list(TEXT, most, description);
    }

    static Map<String, @Nullable Object> text(String description) {
        return map("type", "string", "description", description);
    }
}
