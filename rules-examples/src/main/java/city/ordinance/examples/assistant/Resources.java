package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.Rulebook;
import city.ordinance.dsl.cases.CaseSet;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.desk.http.Json;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be read whole: each pack, its vocabulary, its claims, and its case set. */
final class Resources {
    private static final String ROOT = "ordinance://packs";
    private static final String JSON = "application/json";

    private final Map<String, Resource> resources = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param name what a person calls it
     * @param description what is in it
     * @param type its media type
     * @param key what its content stands under: {@code text}, or {@code blob} in Base64
     * @param content its content
     */
    private record Resource(String name, String description, String type, String key, Supplier<String> content) {}

    Resources(DeskLibrary library) {
        resources.put(
                ROOT,
                json("Packs", "The packs in short", () -> PackJson.list(library.packs(), List.of(), library.today())));
        library.all().forEach(rulebook -> add(rulebook, library));
    }

    private void add(Rulebook rulebook, DeskLibrary library) {
        String id = rulebook.pack().id();
        String uri = ROOT + "/" + id;
        resources.put(uri, json(id, "All of the pack", () -> PackJson.whole(rulebook, library.today())));
        resources.put(
                uri + "/vocabulary",
                json(
                        id + ", vocabulary",
                        "Situation types, facts, values, and codes, with their meaning",
                        () -> Json.write(Vocabulary.json(rulebook.pack()))));
        resources.put(
                uri + "/claims",
                json(id + ", claims", "What the source says, claim by claim", () -> PackJson.claims(rulebook.pack())));
        resources.put(
                uri + "/cases",
                new Resource(
                        id + ", case set",
                        "What the pack says of every situation: JSON lines, compressed",
                        "application/gzip",
                        "blob",
                        () -> cases(rulebook)));
    }

    private static Resource json(String name, String description, Supplier<String> content) {
        return new Resource(name, description, JSON, "text", content);
    }

    private static String cases(Rulebook rulebook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseSet.latest(rulebook).writeGzip(out);
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    Map<String, @Nullable Object> list() {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        resources.forEach((uri, one) ->
                all.add(map("uri", uri, "name", one.name(), "description", one.description(), "mimeType", one.type())));
        return map("resources", all);
    }

    /**
     * The content of a resource.
     *
     * @throws RpcFailure when there is no such resource
     */
    Map<String, @Nullable Object> read(String uri) {
        Resource one = resources.get(uri);
        if (one == null) {
            throw new RpcFailure(RpcFailure.NO_RESOURCE, Methods.unknown("resource", uri, resources.keySet()));
        }
        return map(
                "contents",
                List.of(map(
                        "uri",
                        uri,
                        "mimeType",
                        one.type(),
                        one.key(),
                        one.content().get())));
    }
}
