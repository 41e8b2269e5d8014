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
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
                    + "read, is a problem with the code malformed.",
            "",
            "With jsonl, a file named *.jsonl, or standard input that begins with a whole object on its first line, has "
                    + "a description on each line, and any number of them: each gives one line, in input order, also "
                    + "when it is a list or has problems. To go on after an interruption, count the lines of output."
        })
final class Assess extends Subcommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Descriptions in YAML or JSON; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, jsonl, markdown, or html. Default: text on a terminal, json otherwise.")
    private @Nullable Format format;

    @Mixin
    private final Wished wished = new Wished();

    @Option(
            names = "--codes",
            description = "With jsonl: short lines of codes and states instead of whole assessments.")
    private boolean codes;

    @Option(
            names = "--resume-after",
            paramLabel = "N",
            defaultValue = "0",
            description = "With jsonl: pass over the first N lines, which have been answered before.")
    private long resumeAfter;

    /** Standard input, when its beginning has been looked at. */
    private @Nullable BufferedInputStream input;

    Assess() {}

    /** The command with a format and a file alone. */
    Assess(Console console, Format format, String file) {
        super(console);
        this.format = format;
        this.files = List.of(file);
    }

    @Override
    public Integer call() throws IOException {
        if (asLines()) {
            return lines();
        }
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

    /** Whether there is a description on each line, and a line is wanted for each. */
    private boolean asLines() throws IOException {
        boolean lines = format == Format.JSONL || (format == null && codes);
        boolean wanted = codes || resumeAfter > 0;
        if (wanted && (!lines || files.size() != 1)) {
            throw new ParameterException(
                    spec().commandLine(), "--codes and --resume-after go with --format jsonl and one file.");
        }
        if (!lines || files.size() != 1) {
            return false;
        }
        if (!files.get(0).equals("-")) {
            return wanted || LineBatch.named(files.get(0));
        }
        BufferedInputStream in = LineBatch.buffered(console().in());
        input = in;
        return wanted || LineBatch.beginsWithLine(in);
    }

    private int lines() throws IOException {
        LineBatch batch = new LineBatch(console(), wished.packs(), wished.wishes());
        return input != null
                ? batch.standardInput(input, codes, resumeAfter)
                : batch.file(files.get(0), codes, resumeAfter);
    }

    private List<Answered> assess(List<Problem> problems) {
        List<Answered> answered = new ArrayList<>();
        try {
            DocumentAssessor assessor = wished.assessor();
            files.forEach(file -> assess(file, assessor, answered, problems));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return answered;
    }

    private void assess(String file, DocumentAssessor assessor, List<Answered> answered, List<Problem> problems) {
        try {
            InputDocument document =
                    Inputs.read(file, input == null ? console() : console().reading(input));
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
