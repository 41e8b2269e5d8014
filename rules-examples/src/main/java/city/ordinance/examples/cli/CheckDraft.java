package city.ordinance.examples.cli;

import city.ordinance.examples.draft.DraftChecker;
import city.ordinance.examples.draft.DraftJson;
import city.ordinance.examples.draft.DraftReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Holds a draft against the answer that it is about. */
@Command(
        name = "check-draft",
        description = {
            "Says what a draft asserts that the answer does not support, and which sentences it could not read.",
            "",
            "A draft has at most 20,000 characters of text in UTF-8. Exit code 1 with either."
        })
final class CheckDraft extends Subcommand {
    @Parameters(paramLabel = "DRAFT", description = "The text to check; - is standard input.")
    private String draft = "";

    @Option(
            names = "--about",
            paramLabel = "FILE",
            required = true,
            description = "The description that it is about, in YAML or JSON; - is standard input.")
    private String about = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json. Default: text on a terminal, json otherwise.")
    private PacksList.@Nullable ListFormat format;

    @Mixin
    private final PackAndDay wished = new PackAndDay();

    @Override
    public Integer call() {
        if (draft.equals("-") && about.equals("-")) {
            throw new ParameterException(spec().commandLine(), "Only one of the two can be standard input.");
        }
        boolean json = format != null
                ? format == PacksList.ListFormat.JSON
                : !console().terminal();
        return answer(json, () -> {
            String text = Inputs.text(draft, console(), 1);
            DraftReport report = DraftChecker.about(wished.assessor().assessWith(Inputs.read(about, console())))
                    .check(text);
            console().out().print((json ? DraftJson.write(report) : DraftJson.text(report)) + "\n");
            return report.clean() ? ExitCode.OK : ExitCode.SOFTWARE;
        });
    }
}
