package city.ordinance.examples.assistant;

import city.ordinance.examples.render.Explained;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.explanation.Explanation;
import city.ordinance.json.ExplanationJson;
import java.util.List;
import java.util.Map;

/** Why something is concluded, or why not and what would change it. */
final class ExplainTool implements AssistantTool {
    private final InstalledLibrary library;
    private final ToolSchemas schemas;

    ExplainTool(InstalledLibrary library, ToolSchemas schemas) {
        this.library = library;
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String title() {
        return "Explain a conclusion";
    }

    @Override
    public String description() {
        return "Why a conclusion or a topic's answer holds for a situation, with the rules, facts and claims; or why it does"
                + " not, with the conditions that failed and the smallest changes of facts that would make it certain.";
    }

    @Override
    public Map<String, Object> input() {
        return schemas.input(
                List.of("pack", "conclusion"),
                ToolSchemas.with(
                        schemas.description(),
                        "conclusion",
                        ToolSchemas.text(
                                "A conclusion or topic: sanctions/seizure, answers/fine, or the code alone.")));
    }

    @Override
    public Map<String, Object> output() {
        return schemas.output("explanation", "explanations");
    }

    @Override
    public ToolReply call(Arguments arguments) {
        String conclusion = arguments.required("conclusion");
        boolean allowExpired = arguments.flag("allowExpired");
        InstalledLibrary.Answers answers = library.answers(arguments.description(), allowExpired);
        List<Explained> explained = answers.assessments().stream()
                .map(one -> new Explained(answers.rulebook().pack(), one, one.explain(conclusion)))
                .toList();
        List<Explanation> explanations =
                explained.stream().map(Explained::explanation).toList();
        String json =
                answers.isCase() ? ExplanationJson.writeCase(explanations) : ExplanationJson.write(explanations.get(0));
        return new ToolReply(json, new TextRenderer(TextRenderer.DEFAULT_WIDTH, false).explain(explained));
    }
}
