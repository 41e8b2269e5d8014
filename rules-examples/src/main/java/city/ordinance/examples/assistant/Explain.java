package city.ordinance.examples.assistant;

import city.ordinance.explanation.Explanation;
import city.ordinance.explanation.Reason;
import city.ordinance.explanation.UnmetRule;
import city.ordinance.json.ExplanationJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why something is concluded, or why not and what would change it. */
final class Explain implements AssistantTool {
    private final Library library;
    private final ToolSchemas schemas;

    Explain(Library library, ToolSchemas schemas) {
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
    public Reply call(Arguments arguments) {
        String conclusion = arguments.required("conclusion");
        boolean allowExpired = arguments.flag("allowExpired");
        Library.Answers answers = library.answers(arguments.description(), allowExpired);
        List<Explanation> explanations = answers.assessments().stream()
                .map(assessment -> assessment.explain(conclusion))
                .toList();
        String json =
                answers.isCase() ? ExplanationJson.writeCase(explanations) : ExplanationJson.write(explanations.get(0));
        return new Reply(json, explanations.stream().map(Explain::text).collect(Collectors.joining("\n\n")));
    }

    private static String text(Explanation explanation) {
        StringBuilder text = new StringBuilder(explanation.why().subject() + " is "
                + explanation.why().holds().code() + ", if the facts are as described.");
        for (Reason reason : explanation.why().reasons()) {
            text.append("\nBecause: ")
                    .append(reason.text())
                    .append(" [")
                    .append(reason.rule())
                    .append("; ")
                    .append(reason.claims().stream().map(claim -> claim.id()).collect(Collectors.joining(", ")))
                    .append(']');
        }
        for (UnmetRule rule : explanation.whyNot().rules()) {
            text.append("\nNot by: ")
                    .append(rule.text())
                    .append(" [")
                    .append(rule.rule())
                    .append(']');
        }
        explanation.whyNot().changes().stream()
                .filter(change -> !change.isEmpty())
                .forEach(change -> text.append("\nIt would be certain with: ").append(change));
        return text.toString();
    }
}
