package city.ordinance.examples.assistant;

import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.render.Explained;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.explanation.Explanation;
import city.ordinance.json.ExplanationJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why something is concluded, or why not and what would change it. */
final class ExplainTool {
    private static final String DESCRIPTION =
            "Why a conclusion or a topic's answer holds for a situation, with the rules, facts and claims; or why it does"
                    + " not, and the smallest changes of facts that would make it certain.";

    private ExplainTool() {}

    static AssistantTool of(DeskLibrary library) {
        Map<String, @Nullable Object> conclusion =
                ToolSchemas.text("sanctions/seizure, answers/fine, or the code alone");
        return new AssistantTool(
                "explain",
                "Explain a conclusion",
                DESCRIPTION,
                ToolSchemas.input(List.of("conclusion"), ToolSchemas.description("conclusion", conclusion)),
                arguments -> reply(arguments.required("conclusion"), Answers.of(arguments, library)));
    }

    private static ToolReply reply(String conclusion, Answers answers) {
        List<Explained> explained = answers.assessments().stream()
                .peek(one -> Answers.requireWanted())
                .map(one -> new Explained(answers.rulebook().pack(), one, one.explain(conclusion)))
                .toList();
        List<Explanation> explanations =
                explained.stream().map(Explained::explanation).toList();
        return new ToolReply(
                () -> new TextRenderer(TextRenderer.DEFAULT_WIDTH, false).explain(explained),
                () -> answers.document().isCase()
                        ? ExplanationJson.writeCase(explanations)
                        : ExplanationJson.write(explanations.get(0)));
    }
}
