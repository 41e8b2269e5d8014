package city.ordinance.examples.assistant;

import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.DeskSchemas;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.render.PackRenderer;
import city.ordinance.examples.render.TextRenderer;
import java.util.List;
import java.util.Map;

/** A pack's source, coverage, claims, rules and topics. */
final class ShowPackTool implements AssistantTool {
    private final InstalledLibrary library;
    private final ToolSchemas schemas;

    ShowPackTool(InstalledLibrary library, ToolSchemas schemas) {
        this.library = library;
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return "show_pack";
    }

    @Override
    public String title() {
        return "Show a pack";
    }

    @Override
    public String description() {
        return "A pack's source and how fresh it is, its claims, its rules, and its topics with what the source leaves open."
                + " Use it to look up the claims that an answer cites.";
    }

    @Override
    public Map<String, Object> input() {
        return schemas.input(List.of("pack"), "pack", schemas.pack());
    }

    @Override
    public Map<String, Object> output() {
        return schemas.of(DeskSchemas.pack());
    }

    @Override
    public ToolReply call(Arguments arguments) {
        Rulebook rulebook = library.rulebook(arguments.required("pack"));
        arguments.done();
        return new ToolReply(
                PackJson.whole(rulebook, library.today()),
                new PackRenderer(TextRenderer.DEFAULT_WIDTH, false).render(rulebook, library.today()));
    }
}
