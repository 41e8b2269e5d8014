package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Json;
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
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of the tools, made of those of the library. */
final class ToolSchemas {
    private static final String DEFS = "$defs";

    private final List<SituationType<?>> types;
    private final List<String> packs;

    ToolSchemas(DeskLibrary library) {
        this.types = library.types();
        this.packs = library.ids();
    }

    /** An input of these properties, each a name and a schema; those named first are required. */
    Map<String, @Nullable Object> input(List<String> required, Object... namesAndSchemas) {
        Map<String, @Nullable Object> properties = map(namesAndSchemas);
        Map<String, @Nullable Object> schema =
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

    Map<String, @Nullable Object> pack() {
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
                "also",
                also(),
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

    static Map<String, @Nullable Object> also() {
        return map(
                "type",
                "array",
                "uniqueItems",
                true,
                "maxItems",
                InputDocument.MAX_ALSO,
                "description",
                "Other packs to be asked about the same situation as well, by their ids.",
                "items",
                map("type", "string", "minLength", 1));
    }

    static Map<String, @Nullable Object> draft() {
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

    static Map<String, @Nullable Object> text(String description) {
        return map("type", "string", "description", description);
    }

    /** An output that is one of these documents of the library, or problems. */
    Map<String, @Nullable Object> output(String... names) {
        List<Map<String, @Nullable Object>> documents = new ArrayList<>();
        for (String name : names) {
            documents.add(library(name));
        }
        return orProblems(documents);
    }

    /** An output of this schema, or problems. */
    Map<String, @Nullable Object> of(String schema) {
        return orProblems(List.of(Json.read(schema)));
    }

    /** An output whose schema is kept beside this class, or problems. */
    Map<String, @Nullable Object> kept(String name) {
        return orProblems(List.of(resource(name)));
    }

    /** Each document's definitions move to the root, where its references look for them. */
    private Map<String, @Nullable Object> orProblems(List<Map<String, @Nullable Object>> documents) {
        Map<String, @Nullable Object> definitions = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> all = new ArrayList<>(documents);
        all.add(library("problems"));
        for (Map<String, @Nullable Object> document : all) {
            document.remove("$schema");
            document.remove("$id");
            Object own = document.remove(DEFS);
            if (own instanceof Map<?, ?> map) {
                map.forEach((key, value) -> definitions.put((String) key, value));
            }
        }
        Map<String, @Nullable Object> schema = map("type", "object", "oneOf", all);
        if (!definitions.isEmpty()) {
            schema.put(DEFS, definitions);
        }
        return schema;
    }

    Map<String, @Nullable Object> library(String name) {
        return Json.read(JsonSchemas.schema(name, types));
    }

    private static Map<String, @Nullable Object> resource(String name) {
        try (InputStream in = Objects.requireNonNull(ToolSchemas.class.getResourceAsStream(name + ".schema.json"))) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
