package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;
import static java.util.stream.Collectors.joining;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.render.Words;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a pack: its situation types, their facts and values, and the codes of what it concludes. */
final class Vocabulary {
    private Vocabulary() {}

    /** All of it, as data. */
    static Map<String, @Nullable Object> json(PackInfo pack) {
        Map<String, @Nullable Object> conclusions = new LinkedHashMap<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            conclusions.put(
                    kind.key(),
                    pack.catalog().entries(kind).stream()
                            .map(entry -> labeled(entry.id().code(), entry.label()))
                            .toList());
        }
        return map(
                "id", pack.id(),
                "title", pack.title(),
                "situationTypes", pack.types().stream().map(Vocabulary::type).toList(),
                "conclusions", conclusions,
                "topics",
                        pack.catalog().topics().stream()
                                .map(topic -> labeled(topic.code(), topic.label()))
                                .toList());
    }

    private static Map<String, @Nullable Object> labeled(String code, String label) {
        return map("code", code, "label", label);
    }

    private static Map<String, @Nullable Object> type(SituationType<?> type) {
        Map<String, @Nullable Object> described = PackJson.type(type);
        described.put("contradictions", contradictions(type));
        return described;
    }

    private static List<String> contradictions(SituationType<?> type) {
        return type.contradictions().stream().map(Contradiction::because).toList();
    }

    /** The pack and its types in one line. */
    static String line(PackInfo pack) {
        return pack.id() + ": " + pack.title() + ". Types: "
                + pack.types().stream().map(SituationType::code).collect(joining(", "));
    }

    /** The codes of a pack in a few lines. */
    static String brief(PackInfo pack) {
        StringBuilder text = new StringBuilder(pack.id() + ": " + pack.title());
        pack.types()
                .forEach(type -> text.append("\n" + type.code() + ", " + type.label() + ": ")
                        .append(type.facts().stream().map(Vocabulary::codes).collect(joining("; "))));
        for (ConclusionKind kind : ConclusionKind.values()) {
            List<CatalogEntry> entries = pack.catalog().entries(kind);
            if (!entries.isEmpty()) {
                text.append("\n" + Words.capital(Words.kind(kind)) + ": ")
                        .append(entries.stream()
                                .map(entry -> entry.id().code() + " (" + entry.label() + ")")
                                .collect(joining("; ")));
            }
        }
        return text.append("\nTopics: ")
                .append(pack.catalog().topics().stream()
                        .map(topic -> topic.code() + " (" + topic.label() + ")")
                        .collect(joining("; ")))
                .toString();
    }

    private static String codes(Fact fact) {
        return fact.code() + "="
                + fact.measure()
                        .map(measure -> "a whole number from " + measure.limits())
                        .orElseGet(() ->
                                fact.values().stream().map(FactValue::code).collect(joining("|")));
    }

    /** What the facts and values of a type mean. */
    static String meaning(SituationType<?> type) {
        StringBuilder text = new StringBuilder(type.code() + ": " + type.label());
        type.facts()
                .forEach(fact -> text.append("\n" + fact.code() + ": " + fact.question())
                        .append(fact.measure()
                                .map(measure -> " A whole number from " + measure.limits())
                                .orElseGet(() -> fact.values().stream()
                                        .map(value -> " " + value.code() + " = " + value.label())
                                        .collect(joining(";")))));
        contradictions(type).forEach(never -> text.append("\nNever: " + never));
        return text.toString();
    }
}
