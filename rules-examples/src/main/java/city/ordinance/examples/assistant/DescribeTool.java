package city.ordinance.examples.assistant;

import static city.ordinance.examples.assistant.ToolSchemas.map;

import city.ordinance.Rulebook;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.PackInfo;
import city.ordinance.situation.Contradiction;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be described: packs, their situation types, facts and values, and the codes of what they conclude. */
final class DescribeTool implements AssistantTool {
    private final InstalledLibrary library;
    private final ToolSchemas schemas;

    DescribeTool(InstalledLibrary library, ToolSchemas schemas) {
        this.library = library;
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return "describe";
    }

    @Override
    public String title() {
        return "Describe the vocabulary";
    }

    @Override
    public String description() {
        return "The packs, and for each the situation types with their facts, questions and values, the facts that"
                + " contradict each other, and the codes of conclusions and topics. Call it first.";
    }

    @Override
    public Map<String, Object> input() {
        return schemas.input(List.of(), "pack", schemas.pack());
    }

    @Override
    public Map<String, Object> output() {
        return schemas.kept("vocabulary");
    }

    @Override
    public ToolReply call(Arguments arguments) {
        List<Rulebook> packs =
                arguments.text("pack").map(id -> List.of(library.rulebook(id))).orElseGet(library::all);
        arguments.done();
        List<PackInfo> infos = packs.stream().map(Rulebook::pack).toList();
        String json = ToolJson.text(
                map("packs", infos.stream().map(DescribeTool::pack).toList()));
        return new ToolReply(json, text(infos));
    }

    private static Map<String, Object> pack(PackInfo pack) {
        Map<String, Object> conclusions = new LinkedHashMap<>();
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

    private static List<Map<String, Object>> conclusions(Catalog catalog, ConclusionKind kind) {
        return catalog.entries(kind).stream()
                .map(entry -> labeled(entry.id().code(), entry.label()))
                .toList();
    }

    private static Map<String, Object> labeled(String code, String label) {
        return map("code", code, "label", label);
    }

    private static Map<String, Object> type(SituationType<?> type) {
        return map(
                "code", type.code(),
                "label", type.label(),
                "facts", type.facts().stream().map(DescribeTool::fact).toList(),
                "contradictions",
                        type.contradictions().stream()
                                .map(Contradiction::because)
                                .toList());
    }

    private static Map<String, Object> fact(Fact fact) {
        return map(
                "code", fact.code(),
                "label", fact.label(),
                "question", fact.question(),
                "values",
                        fact.values().stream()
                                .map(value -> labeled(value.code(), value.label()))
                                .toList());
    }

    private static String text(List<PackInfo> packs) {
        StringBuilder text = new StringBuilder();
        for (PackInfo pack : packs) {
            text.append(pack.id()).append(": ").append(pack.title()).append('\n');
            for (SituationType<?> type : pack.types()) {
                text.append("  ")
                        .append(type.code())
                        .append(": ")
                        .append(type.label())
                        .append('\n');
                type.facts()
                        .forEach(fact -> text.append("    ")
                                .append(fact.code())
                                .append(": ")
                                .append(String.join(
                                        ", ",
                                        fact.values().stream()
                                                .map(value -> value.code())
                                                .toList()))
                                .append('\n'));
            }
        }
        return text.append("Leave out every fact that is not known.").toString();
    }
}
