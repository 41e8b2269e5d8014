package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Fact;
import city.ordinance.situation.FactValue;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be described: packs, their situation types, facts and values, and the codes of what they conclude. */
final class DescribeTool {
    private static final String DESCRIPTION =
            "The packs, and for each the situation types with their facts, questions and values, the facts that"
                    + " contradict each other, and the codes of conclusions and topics. Call it first.";

    private DescribeTool() {}

    static AssistantTool of(DeskLibrary library, ToolSchemas schemas) {
        return new AssistantTool(
                "describe",
                "Describe the vocabulary",
                DESCRIPTION,
                schemas.input(List.of(), "pack", schemas.pack()),
                schemas.kept("vocabulary"),
                arguments -> reply(arguments, library));
    }

    private static ToolReply reply(Arguments arguments, DeskLibrary library) {
        List<PackInfo> packs = arguments
                .text("pack")
                .map(id -> List.of(library.apply(id).pack()))
                .orElseGet(library::packs);
        arguments.done();
        return new ToolReply(
                Json.write(map("packs", packs.stream().map(DescribeTool::pack).toList())), text(packs));
    }

    private static Map<String, @Nullable Object> pack(PackInfo pack) {
        Map<String, @Nullable Object> conclusions = new LinkedHashMap<>();
        for (ConclusionKind kind : ConclusionKind.values()) {
            conclusions.put(kind.key(), conclusions(pack.catalog(), kind));
        }
        return map(
                "id", pack.id(),
                "title", pack.title(),
                "situationTypes", pack.types().stream().map(DescribeTool::type).toList(),
                "conclusions", conclusions,
                "topics",
                        pack.catalog().topics().stream()
                                .map(topic -> labeled(topic.code(), topic.label()))
                                .toList());
    }

    private static List<Map<String, @Nullable Object>> conclusions(Catalog catalog, ConclusionKind kind) {
        return catalog.entries(kind).stream()
                .map(entry -> labeled(entry.id().code(), entry.label()))
                .toList();
    }

    private static Map<String, @Nullable Object> labeled(String code, String label) {
        return map("code", code, "label", label);
    }

    private static Map<String, @Nullable Object> type(SituationType<?> type) {
        Map<String, @Nullable Object> described = PackJson.type(type);
        described.put(
                "contradictions",
                type.contradictions().stream().map(Contradiction::because).toList());
        return described;
    }

    private static String text(List<PackInfo> packs) {
        StringBuilder text = new StringBuilder();
        for (PackInfo pack : packs) {
            text.append(pack.id() + ": " + pack.title() + "\n");
            for (SituationType<?> type : pack.types()) {
                text.append("  " + type.code() + ": " + type.label() + "\n");
                type.facts().forEach(fact -> text.append("    " + fact.code() + ": " + values(fact) + "\n"));
            }
        }
        return text.append("Leave out every fact that is not known.").toString();
    }

    private static String values(Fact fact) {
        return fact.measure()
                .map(measure -> "a whole number from " + measure.limits())
                .orElseGet(() -> String.join(
                        ", ", fact.values().stream().map(FactValue::code).toList()));
    }
}
