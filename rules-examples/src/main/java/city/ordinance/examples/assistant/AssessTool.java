package city.ordinance.examples.assistant;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.render.Renderer;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.AssessmentJson;
import java.util.List;

/** The answer for a situation, or for a case of several. */
final class AssessTool {
    private static final String DESCRIPTION =
            "What the pack's source lets one conclude about a situation: who typically acts, what may be imposed, where"
                    + " a decision can be reviewed, what to do next, and what the source leaves open. Leave out every fact that"
                    + " is not known; never guess one. Keep each hedge, and each \"if\" with"
                    + " what it is said of. Where a topic is not-specified or silent, never say that"
                    + " there is none. An answer finds no violation."
                    + " Under \"also\" name other packs to be asked about the same situation; each answers for itself, none"
                    + " overrides another, and what one leaves open stays open.";

    private AssessTool() {}

    static AssistantTool of(DeskLibrary library, ToolSchemas schemas) {
        return new AssistantTool(
                "assess",
                "Assess a situation",
                DESCRIPTION,
                schemas.input(List.of("pack"), schemas.description()),
                schemas.output("assessment", "case"),
                arguments -> reply(Answers.of(arguments, library)));
    }

    private static ToolReply reply(Answers answers) {
        String json = answers.document().isCase()
                ? AssessmentJson.writeCaseWithOthers(answers.all())
                : AssessmentJson.writeWithOthers(answers.all().get(0));
        String text = new TextRenderer(TextRenderer.DEFAULT_WIDTH, false)
                .renderWithOthers(answers.all().stream()
                        .map(one -> new Renderer.AnswerWithOthers(
                                answers.rulebook().pack(), one, answers.others().packs()))
                        .toList());
        return new ToolReply(json, text);
    }
}
