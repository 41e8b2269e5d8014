package city.ordinance.examples.render;

import city.ordinance.Rulebook;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.RuleInfo;
import city.ordinance.pack.Topic;
import city.ordinance.source.Claim;
import city.ordinance.source.Freshness;
import city.ordinance.source.Hedge;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Packs as JSON. */
public final class PackJson {
    private static final JsonFactory JSON = new JsonFactory();

    private PackJson() {}

    /** The packs, as {@code {"packs": [...]}}, with how fresh each is on a day; null before it is covered. */
    public static String list(List<PackInfo> packs, LocalDate today) {
        return document(json -> {
            json.writeArrayPropertyStart("packs");
            packs.forEach(pack -> {
                json.writeStartObject();
                summary(pack, today, json);
                json.writeEndObject();
            });
            json.writeEndArray();
        });
    }

    /** One pack, with its claims, rules and topics. */
    public static String show(Rulebook rulebook, LocalDate today) {
        PackInfo pack = rulebook.pack();
        return document(json -> {
            summary(pack, today, json);
            json.writeStringProperty("sha256", pack.sha256());
            array("situationTypes", pack.types(), type -> json.writeString(type.code()), json);
            array("claims", pack.claims(), claim -> claim(claim, json), json);
            array("rules", rulebook.rules(), rule -> rule(rule, json), json);
            array("topics", pack.catalog().topics(), topic -> topic(topic, json), json);
        });
    }

    private static void summary(PackInfo pack, LocalDate today, JsonGenerator json) {
        json.writeStringProperty("id", pack.id());
        json.writeStringProperty("title", pack.title());
        json.writeStringProperty("version", pack.version());
        boolean covered = pack.coverage().covers(today);
        Optional<Freshness> freshness = covered ? Optional.of(pack.coverage().on(today)) : Optional.empty();
        text("freshness", freshness.map(Freshness::code).orElse(null), json);
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("title", pack.source().title());
        json.writeStringProperty("publisher", pack.source().publisher());
        json.writeStringProperty("published", pack.source().published().toString());
        json.writeStringProperty("tier", pack.source().tier().code());
        json.writeStringProperty("sha256", pack.source().sha256());
        json.writeEndObject();
        json.writeObjectPropertyStart("coverage");
        json.writeStringProperty("from", pack.coverage().from().toString());
        json.writeStringProperty("reviewDue", pack.coverage().reviewDue().toString());
        json.writeStringProperty("expires", pack.coverage().expires().toString());
        json.writeEndObject();
    }

    private static void claim(Claim claim, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("section", claim.section());
        json.writeStringProperty("modality", claim.modality().code());
        text("hedge", claim.hedge().map(Hedge::word).orElse(null), json);
        json.writeStringProperty("paraphrase", claim.paraphrase());
        text("noRule", claim.noRule().orElse(null), json);
        json.writeEndObject();
    }

    private static void rule(RuleInfo rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("text", rule.sentence());
        array("cites", rule.cites(), json::writeString, json);
        text("interpreted", rule.interpreted().orElse(null), json);
        json.writeStringProperty("file", rule.file());
        json.writeNumberProperty("line", rule.line());
        json.writeEndObject();
    }

    private static void topic(Topic topic, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", topic.code());
        json.writeStringProperty("label", topic.label());
        json.writeStringProperty("kind", topic.sharedKind());
        json.writeObjectPropertyStart("texts");
        new TreeMap<>(topic.texts()).forEach((state, text) -> json.writeStringProperty(state.code(), text));
        json.writeEndObject();
        text("next", topic.next().orElse(null), json);
        array("nextCites", topic.nextCites(), json::writeString, json);
        json.writeEndObject();
    }

    private static <T> void array(String name, List<T> items, Consumer<T> write, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        items.forEach(write);
        json.writeEndArray();
    }

    private static void text(String name, @Nullable String text, JsonGenerator json) {
        json.writeName(name);
        json.writeString(text);
    }

    private static String document(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return out.toString();
    }
}
