package city.ordinance.examples.assistant;

import static city.ordinance.examples.desk.http.Json.map;
import static java.util.stream.Collectors.joining;

import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.http.Json;
import city.ordinance.pack.PackInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be described: packs, their situation types, facts and values, and the codes of what they conclude. */
final class DescribeTool {
    private static final String DESCRIPTION =
            "The packs; of one pack, the situation types with their facts and values, and the codes of conclusions and"
                    + " topics; of one type, what its facts and values mean. Call it first.";
    private static final String UNKNOWN = "\nLeave out every fact that is not known.";

    private DescribeTool() {}

    static AssistantTool of(DeskLibrary library) {
        return new AssistantTool(
                "describe",
                "Describe the vocabulary",
                DESCRIPTION,
                ToolSchemas.input(
                        List.of(),
                        "pack",
                        ToolSchemas.text("A pack's id"),
                        "type",
                        ToolSchemas.text("A situation type's code")),
                arguments -> reply(arguments, library));
    }

    private static ToolReply reply(Arguments arguments, DeskLibrary library) {
        Optional<Rulebook> named = arguments.text("pack").map(library);
        Optional<String> type = arguments.text("type");
        arguments.done();
        List<PackInfo> packs = named.map(rulebook -> List.of(rulebook.pack())).orElseGet(library::packs);
        Supplier<String> text = type.isPresent()
                ? meaning(named.orElseGet(library::usual), type.get())
                : () -> packs.stream()
                        .map(named.isPresent() ? Vocabulary::brief : Vocabulary::line)
                        .collect(joining("\n", "", UNKNOWN));
        return new ToolReply(
                text,
                () -> Json.write(
                        map("packs", packs.stream().map(Vocabulary::json).toList())));
    }

    private static Supplier<String> meaning(Rulebook rulebook, String type) {
        String meaning = Vocabulary.meaning(rulebook.type(type)) + UNKNOWN;
        return () -> meaning;
    }
}
