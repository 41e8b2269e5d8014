package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.assessment.WithOthers;
import city.ordinance.batch.CodesLine;
import city.ordinance.examples.cli.Assess.DocumentAnswer;
import city.ordinance.examples.render.Renderer;
import city.ordinance.json.AssessmentJson;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers in a format. */
final class Output {
    private Output() {}

    static String of(Format format, boolean codes, List<DocumentAnswer> answered, Console console) {
        if (format == Format.JSONL) {
            return lines(answered, codes ? CodesLine::of : AssessmentJson::writeWithOthersCompact);
        }
        List<Renderer.AnswerWithOthers> all =
                answered.stream().flatMap(DocumentAnswer::rendered).toList();
        return format.ofPage().write(console, renderer -> renderer.renderWithOthers(all), () -> json(answered));
    }

    private static String json(List<DocumentAnswer> answered) {
        List<WithOthers<Assessment>> all =
                answered.stream().flatMap(one -> one.answers().stream()).toList();
        boolean alone = answered.size() == 1 && !answered.get(0).isCase();
        return alone ? AssessmentJson.writeWithOthers(all.get(0)) : AssessmentJson.writeCaseWithOthers(all);
    }

    private static String lines(List<DocumentAnswer> answered, Function<WithOthers<?>, String> write) {
        return answered.stream()
                .flatMap(one -> one.answers().stream())
                .map(answer -> write.apply(answer) + "\n")
                .collect(Collectors.joining());
    }
}
