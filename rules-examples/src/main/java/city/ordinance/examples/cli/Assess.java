package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.CaseAssessment;
import city.ordinance.Problem;
import city.ordinance.ProblemException;
import city.ordinance.Rulebook;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.render.Renderer;
import city.ordinance.json.InputDocument;
import city.ordinance.json.ProblemJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses descriptions. When any of them has a problem, the problems of all are shown and nothing is assessed. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Assesses each description.",
            "",
            "A list of situations, or several files, give one JSON document with the list \"assessments\" in input order; "
                    + "with jsonl, one line for each situation. With json and jsonl, problems go to standard output as "
                    + "{\"problems\": [...]}; otherwise to standard error. A file that is not there, or cannot be "
                    + "read, is a problem with the code malformed."
        })
final class Assess extends Subcommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Descriptions in YAML or JSON; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, jsonl, markdown, or html. Default: text on a terminal, json otherwise.")
    private @Nullable Format format;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The pack to ask, whatever a description names: an id, or a folder written with a slash.")
    private @Nullable String pack;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to ask for, whatever a description names.")
    private @Nullable String asOf;

    @Option(names = "--allow-expired", description = "Let an expired pack answer; the answer then says so.")
    private boolean allowExpired;

    @Override
    public Integer call() {
        Format chosen = format != null ? format : console().terminal() ? Format.TEXT : Format.JSON;
        List<Problem> problems = new ArrayList<>();
        List<Answered> answered = assess(problems);
        if (problems.isEmpty()) {
            console().out().print(Output.of(chosen, answered, console()));
            return ExitCode.OK;
        }
        if (!chosen.isJson()) {
            throw new ProblemException(problems);
        }
        String json = chosen == Format.JSON ? ProblemJson.write(problems) : ProblemJson.writeCompact(problems);
        console().out().print(json + "\n");
        return ExitCode.USAGE;
    }

    private List<Answered> assess(List<Problem> problems) {
        List<Answered> answered = new ArrayList<>();
        try {
            Optional<String> named = Optional.ofNullable(pack);
            Optional<LocalDate> day = Optional.ofNullable(asOf).map(text -> Days.read("--as-of", text));
            DocumentAssessor.Wishes wishes = new DocumentAssessor.Wishes(named, day, allowExpired, LocalDate.now());
            DocumentAssessor assessor = new DocumentAssessor(new PackLoader(named), wishes);
            files.forEach(file -> assess(file, assessor, answered, problems));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return answered;
    }

    private void assess(String file, DocumentAssessor assessor, List<Answered> answered, List<Problem> problems) {
        try {
            InputDocument document = Inputs.read(file, console());
            CaseAssessment answers = assessor.assess(document);
            answered.add(new Answered(document.isCase(), assessor.rulebook(document), answers));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    /**
     * A document and its answers.
     *
     * @param isCase whether it is a list of situations
     * @param rulebook the pack that answered
     * @param answers the answers
     */
    record Answered(boolean isCase, Rulebook rulebook, CaseAssessment answers) {

        Stream<Renderer.Answer> rendered() {
            return answers.assessments().stream().map(answer -> new Renderer.Answer(rulebook.pack(), answer));
        }

        Stream<Assessment> assessments() {
            return answers.assessments().stream();
        }
    }
}
