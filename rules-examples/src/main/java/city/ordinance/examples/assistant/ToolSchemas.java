package city.ordinance.examples.assistant;

import city.ordinance.examples.draft.DraftChecker;
import city.ordinance.json.InputDocument;
import city.ordinance.json.JsonSchemas;
import city.ordinance.situation.SituationType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON Schemas of the tools, made of those of the library. */
final class ToolSchemas {
    private static final String DEFS = "$defs";

    private final List<SituationType<?>> types;
    private final List<String> packs;

    ToolSchemas(InstalledLibrary library) {
        this.types = library.types();
        this.packs = library.ids();
    }

    /** An input of these properties, each a name and a schema; those named first are required. */
    Map<String, Object> input(List<String> required, Object... namesAndSchemas) {
        Map<String, Object> properties = map(namesAndSchemas);
        Map<String, Object> schema =
                map("type", "object", "properties", properties, "required", required, "additionalProperties", false);
        if (properties.containsKey("situation")) {
            schema.put(DEFS, library("description").get(DEFS));
        }
        return schema;
    }

    /** The properties of a description, in front of others. */
    static Object[] with(Object[] description, Object... others) {
        List<Object> all = new ArrayList<>(List.of(description));
        all.addAll(List.of(others));
        return all.toArray();
    }

    Map<String, Object> pack() {
        return map("enum", packs, "description", "The pack to answer from, by its id.");
    }

    Object[] oneSituation() {
        return new Object[] {
            "pack", pack(),
            "situation", map("$ref", "#/$defs/situation"),
            "asOf", map("type", "string", "format", "date", "description", "The day to answer for. Default: today."),
            "allowExpired",
                    map("type", "boolean", "description", "Whether a pack past its last day may answer, with a banner.")
        };
    }

    Object[] description() {
        return with(
                oneSituation(),
                "situations",
                map(
                        "type",
                        "array",
                        "minItems",
                        1,
                        "maxItems",
                        InputDocument.MAX_SITUATIONS,
                        "description",
                        "A case of several situations, in place of one.",
                        "items",
                        map("$ref", "#/$defs/situation")));
    }

    static Map<String, Object> draft() {
        return map(
                "type",
                "string",
                "minLength",
                1,
                "maxLength",
                DraftChecker.LONGEST,
                "description",
                "The text to check.");
    }

    static Map<String, Object> text(String description) {
        return map("type", "string", "description", description);
    }

    /** An output that is one of these documents of the library, or problems. */
    Map<String, Object> output(String... names) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (String name : names) {
            documents.add(library(name));
        }
        return orProblems(documents);
    }

    /** An output of this schema, or problems. */
    Map<String, Object> of(String schema) {
        return orProblems(List.of(ToolJson.object(schema)));
    }

    /** An output whose schema is kept beside this class, or problems. */
    Map<String, Object> kept(String name) {
        return orProblems(List.of(resource(name)));
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** Each document's definitions move to the root, where its references look for them. */
    private Map<String, Object> orProblems(List<Map<String, Object>> documents) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        List<Map<String, Object>> all = new ArrayList<>(documents);
        all.add(library("problems"));
        for (Map<String, Object> document : all) {
            document.remove("$schema");
            document.remove("$id");
            Object own = document.remove(DEFS);
            if (own instanceof Map<?, ?> map) {
                map.forEach((key, value) -> definitions.put((String) key, value));
            }
        }
        Map<String, Object> schema = map("type", "object", "oneOf", all);
        if (!definitions.isEmpty()) {
            schema.put(DEFS, definitions);
        }
        return schema;
    }

    Map<String, Object> library(String name) {
        return ToolJson.object(JsonSchemas.schema(name, types));
    }

    private static Map<String, Object> resource(String name) {
        try (InputStream in = Objects.requireNonNull(ToolSchemas.class.getResourceAsStream(name + ".schema.json"))) {
            return ToolJson.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
