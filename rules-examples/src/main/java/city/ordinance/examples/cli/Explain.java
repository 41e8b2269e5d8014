package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.CaseAssessment;
import city.ordinance.Rulebook;
import city.ordinance.dsl.graph.DecisionGraph;
import city.ordinance.dsl.graph.Mermaid;
import city.ordinance.dsl.graph.Svg;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.render.Explained;
import city.ordinance.explanation.Explanation;
import city.ordinance.json.ExplanationJson;
import city.ordinance.json.InputDocument;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Explains one conclusion or topic. */
@Command(
        name = "explain",
        description = {
            "Says why something is concluded, or why not and what would have to differ.",
            "",
            "With --graph, draws the decision graph of the situation's type instead and marks the path taken."
        })
final class Explain extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "A description in YAML or JSON; - is standard input.")
    private String file = "";

    @Option(
            names = "--conclusion",
            paramLabel = "CODE",
            description = "A conclusion or topic: sanctions/seizure, answers/fine, or the code alone.")
    private @Nullable String conclusion;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, markdown, or html. Default: text on a terminal, json otherwise.")
    private @Nullable Format format;

    @Option(names = "--graph", paramLabel = "FORM", description = "Draw a decision graph: mermaid or svg.")
    private @Nullable GraphForm graph;

    @Mixin
    private final PackAndDay wished = new PackAndDay();

    @Override
    public Integer call() {
        Format chosen = format != null ? format : console().terminal() ? Format.TEXT : Format.JSON;
        if (conclusion == null && graph == null) {
            throw new ParameterException(spec().commandLine(), "Name what to explain with --conclusion.");
        }
        if (conclusion != null && graph != null) {
            throw new ParameterException(
                    spec().commandLine(), "A graph shows all that follows; leave out --conclusion or --graph.");
        }
        return answer(chosen.isJson() && graph == null, () -> {
            console().out().print(output(chosen));
            return ExitCode.OK;
        });
    }

    private String output(Format chosen) {
        DocumentAssessor assessor = wished.assessor();
        InputDocument document = Inputs.read(file, console());
        CaseAssessment answers = assessor.assess(document);
        Rulebook rulebook = assessor.rulebook(document);
        if (graph != null) {
            return picture(graph, rulebook, document, answers);
        }
        List<Explained> explained = answers.assessments().stream()
                .map(answer -> new Explained(rulebook.pack(), answer, answer.explain(String.valueOf(conclusion))))
                .toList();
        return chosen.ofPage()
                .write(console(), renderer -> renderer.explain(explained), () -> json(document, explained));
    }

    private static String json(InputDocument document, List<Explained> explained) {
        List<Explanation> explanations =
                explained.stream().map(Explained::explanation).toList();
        return document.isCase() ? ExplanationJson.writeCase(explanations) : ExplanationJson.write(explanations.get(0));
    }

    private String picture(GraphForm form, Rulebook rulebook, InputDocument document, CaseAssessment answers) {
        List<Description> descriptions = document.descriptions(rulebook.pack());
        if (descriptions.size() != 1) {
            throw new ParameterException(spec().commandLine(), "A graph shows one situation; give one.");
        }
        Assessment answer = answers.assessments().get(0);
        Description description = descriptions.get(0);
        AsOf on = new AsOf(answer.asOf(), wished.allowExpired());
        DecisionGraph drawn = DecisionGraph.of(rulebook, description.type(), on);
        return form == GraphForm.SVG ? Svg.write(drawn, description) : Mermaid.write(drawn, description);
    }
}
