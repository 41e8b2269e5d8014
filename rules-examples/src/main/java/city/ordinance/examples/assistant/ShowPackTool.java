package city.ordinance.examples.assistant;

import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.api.DeskSchemas;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.render.PackRenderer;
import city.ordinance.examples.render.TextRenderer;
import java.util.List;

/** A pack's source, coverage, claims, rules and topics. */
final class ShowPackTool {
    private static final String DESCRIPTION =
            "A pack's source and how fresh it is, its claims, its rules, and its topics with what the source leaves open."
                    + " Use it to look up the claims that an answer cites.";

    private ShowPackTool() {}

    static AssistantTool of(DeskLibrary library, ToolSchemas schemas) {
        return new AssistantTool(
                "show_pack",
                "Show a pack",
                DESCRIPTION,
                schemas.input(List.of("pack"), "pack", schemas.pack()),
                schemas.of(DeskSchemas.pack(library.types())),
                arguments -> reply(arguments, library));
    }

    private static ToolReply reply(Arguments arguments, DeskLibrary library) {
        Rulebook rulebook = library.apply(arguments.required("pack"));
        arguments.done();
        return new ToolReply(
                PackJson.whole(rulebook, library.today()),
                new PackRenderer(TextRenderer.DEFAULT_WIDTH, false).render(rulebook, library.today()));
    }
}
