package city.ordinance.examples.assistant;

import city.ordinance.examples.render.Renderer;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.AssessmentJson;
import java.util.List;
import java.util.Map;

/** The answer for a situation, or for a case of several. */
final class AssessTool implements AssistantTool {
    private final InstalledLibrary library;
    private final ToolSchemas schemas;

    AssessTool(InstalledLibrary library, ToolSchemas schemas) {
        this.library = library;
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return "assess";
    }

    @Override
    public String title() {
        return "Assess a situation";
    }

    @Override
    public String description() {
        return "What the pack's source lets one conclude about a situation: who typically acts, what may be imposed, where"
                + " a decision can be reviewed, what to do next, and what the source leaves open. Leave out every fact that"
                + " is not known; never guess one. Keep each hedge, and each \"if\" with"
                + " what it is said of. Where a topic is not-specified or silent, never say that"
                + " there is none. An answer finds no violation.";
    }

    @Override
    public Map<String, Object> input() {
        return schemas.input(List.of("pack"), schemas.description());
    }

    @Override
    public Map<String, Object> output() {
        return schemas.output("assessment", "case");
    }

    @Override
    public ToolReply call(Arguments arguments) {
        boolean allowExpired = arguments.flag("allowExpired");
        InstalledLibrary.Answers answers = library.answers(arguments.description(), allowExpired);
        String json = answers.isCase()
                ? AssessmentJson.writeCase(answers.assessments())
                : AssessmentJson.write(answers.assessments().get(0));
        return new ToolReply(json, text(answers));
    }

    private static String text(InstalledLibrary.Answers answers) {
        return new TextRenderer(TextRenderer.DEFAULT_WIDTH, false)
                .render(answers.assessments().stream()
                        .map(assessment ->
                                new Renderer.Answer(answers.rulebook().pack(), assessment))
                        .toList());
    }
}
