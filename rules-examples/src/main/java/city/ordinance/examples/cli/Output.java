package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.batch.CodesLine;
import city.ordinance.examples.cli.Assess.Answered;
import city.ordinance.examples.render.HtmlRenderer;
import city.ordinance.examples.render.MarkdownRenderer;
import city.ordinance.examples.render.Renderer;
import city.ordinance.examples.render.TextRenderer;
import city.ordinance.json.AssessmentJson;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers in a format. */
final class Output {
    private Output() {}

    static String of(Format format, boolean codes, List<Answered> answered, Console console) {
        return switch (format) {
            case TEXT -> rendered(new TextRenderer(console.width(), console.color()), answered);
            case MARKDOWN -> rendered(new MarkdownRenderer(), answered);
            case HTML -> rendered(new HtmlRenderer(), answered);
            case JSON -> json(answered) + "\n";
            case JSONL -> lines(answered, codes ? CodesLine::of : AssessmentJson::writeCompact);
        };
    }

    private static String rendered(Renderer renderer, List<Answered> answered) {
        return renderer.render(answered.stream().flatMap(Answered::rendered).toList());
    }

    private static String json(List<Answered> answered) {
        List<Assessment> all = answered.stream().flatMap(Answered::assessments).toList();
        boolean alone = answered.size() == 1 && !answered.get(0).isCase();
        return alone ? AssessmentJson.write(all.get(0)) : AssessmentJson.writeCase(all);
    }

    private static String lines(List<Answered> answered, Function<Assessment, String> write) {
        return answered.stream()
                .flatMap(Answered::assessments)
                .map(answer -> write.apply(answer) + "\n")
                .collect(Collectors.joining());
    }
}
