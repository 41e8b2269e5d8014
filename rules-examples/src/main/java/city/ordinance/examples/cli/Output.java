package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.batch.CodesLine;
import city.ordinance.examples.cli.Assess.Answered;
import city.ordinance.examples.render.Renderer;
import city.ordinance.json.AssessmentJson;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers in a format. */
final class Output {
    private Output() {}

    static String of(Format format, boolean codes, List<Answered> answered, Console console) {
        if (format == Format.JSONL) {
            return lines(answered, codes ? CodesLine::of : AssessmentJson::writeCompact);
        }
        List<Renderer.Answer> all =
                answered.stream().flatMap(Answered::rendered).toList();
        return format.ofPage().write(console, renderer -> renderer.render(all), () -> json(answered));
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
