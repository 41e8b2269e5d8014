package city.ordinance.examples.cli;

import city.ordinance.Assessment;
import city.ordinance.assessment.WithOthers;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.render.Renderer;
import city.ordinance.json.InputDocument;
import city.ordinance.json.ProblemJson;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        description = {
            "Assesses each description.",
            "",
            "A list of situations, or several files, give one JSON document with the list \"assessments\" in input order; "
                    + "with jsonl, one line for each situation. With json and jsonl, problems go to standard output as "
                    + "{\"problems\": [...]}; otherwise to standard error. A file that is not there, or cannot be "
                    + "read, is a problem with the code malformed.",
            "",
            "With jsonl, an input named *.jsonl or *.ndjson has a description on each line, and any number of them; so "
                    + "has standard input, or a file not named *.json or *.yaml, that begins with a whole object on its "
                    + "first line. Each line gives one line, in input order, also when it is a list or has problems.",
            "",
            "A batch that was killed may have written half a line. With --output, the same command again drops it and "
                    + "goes on. Without, delete an unfinished last line, count the others, and give their number to "
                    + "--resume-after."
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
    private final PackAndDay asked = new PackAndDay();

    @Option(
            names = "--also",
            paramLabel = "PACK",
            description =
                    "A pack to ask about the same situations as well: an id, or a folder written with a slash. May "
                            + "be repeated. Nothing is merged: each pack answers for itself.")
    private List<String> also = List.of();

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

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "With a description on each line: write to FILE. When it is there already, go on after its "
                    + "last whole line.")
    private @Nullable String output;

    Assess() {}

    /** The command with a format and a file alone. */
    Assess(Console console, Format format, String file) {
        super(console);
        this.format = format;
        this.files = List.of(file);
    }

    @Override
    public Integer call() {
        Format chosen =
                format != null ? format : codes ? Format.JSONL : console().terminal() ? Format.TEXT : Format.JSON;
        if (chosen != Format.JSONL && (codes || resumeAfter > 0 || output != null)) {
            throw new ParameterException(
                    spec().commandLine(), "--codes, --resume-after and --output go with --format jsonl.");
        }
        try {
            return chosen == Format.JSONL && files.size() == 1 ? one(files.get(0)) : documents(chosen);
        } catch (ProblemException e) {
            if (!chosen.isJson()) {
                throw e;
            }
            String json =
                    chosen == Format.JSON ? ProblemJson.write(e.problems()) : ProblemJson.writeCompact(e.problems());
            console().out().print(json + "\n");
            return ExitCode.USAGE;
        }
    }

    /** The one input of jsonl: lines, or a document. */
    private int one(String file) {
        try (BufferedInputStream in = Inputs.open(file, console())) {
            return LineBatch.hasLines(file, in)
                    ? new LineBatch(console(), asked.packs(also), asked.options(also), codes)
                            .run(file, in, resumeAfter, Optional.ofNullable(output))
                    : documents(Format.JSONL, name -> Inputs.read(name, in));
        } catch (IOException e) {
            throw Inputs.unreadable(file);
        }
    }

    private int documents(Format chosen) {
        return documents(chosen, file -> Inputs.read(file, console()));
    }

    private int documents(Format chosen, DocumentSource source) {
        if (resumeAfter > 0 || output != null) {
            throw new ParameterException(
                    spec().commandLine(), "--resume-after and --output go with a description on each line.");
        }
        List<Problem> problems = new ArrayList<>();
        List<DocumentAnswer> answered = assess(source, problems);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        console().out().print(Output.of(chosen, codes, answered, console()));
        return ExitCode.OK;
    }

    /** Reads a document. */
    private interface DocumentSource {
        InputDocument read(String file) throws IOException;
    }

    private List<DocumentAnswer> assess(DocumentSource source, List<Problem> problems) {
        List<DocumentAnswer> answered = new ArrayList<>();
        DocumentAssessor assessor = asked.assessor(also);
        for (String file : files) {
            try {
                InputDocument document = source.read(file);
                DocumentAssessor.Answered answers = assessor.assessWith(document);
                answered.add(new DocumentAnswer(
                        document.isCase(),
                        answers.rulebook().pack(),
                        answers.answers(),
                        answers.others().packs()));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            } catch (IOException e) {
                problems.addAll(Inputs.unreadable(file).problems());
            }
        }
        return answered;
    }

    /**
     * A document and its answers.
     *
     * @param isCase whether it is a list of situations
     * @param pack the pack that answered
     * @param answers the answers
     * @param others the packs that were asked as well
     */
    record DocumentAnswer(boolean isCase, PackInfo pack, List<WithOthers<Assessment>> answers, List<PackInfo> others) {

        Stream<Renderer.AnswerWithOthers> rendered() {
            return answers.stream().map(answer -> new Renderer.AnswerWithOthers(pack, answer, others));
        }
    }
}
