package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.render.PackRenderer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one pack. */
@Command(
        name = "show",
        description =
                "Shows one pack: its source and coverage, claims, rules, topics, and what its source leaves open.")
final class PacksShow extends Subcommand {
    @Parameters(paramLabel = "ID", description = "The pack: an id, or a folder written with a slash.")
    private String pack = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private PacksList.ListFormat format = PacksList.ListFormat.TEXT;

    @Option(
            names = "--graph",
            paramLabel = "FORM",
            description = "Draw the pack's logic as a decision graph instead: mermaid or svg.")
    private @Nullable GraphForm graph;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "The type of situation that the graph is about. Default: the pack's first.")
    private @Nullable String type;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day of the graph. Default: today.")
    private @Nullable String asOf;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the graph goes. Default: standard output.")
    private @Nullable String output;

    @Override
    public Integer call() {
        return answer(format == PacksList.ListFormat.JSON && graph == null, this::show);
    }

    private int show() {
        Rulebook rulebook = DeskLibrary.naming(Optional.of(pack)).apply(pack);
        if (graph != null) {
            new Picture(rulebook, Optional.ofNullable(asOf).map(day -> DeskLibrary.day("--as-of", day)))
                    .write(graph, Optional.ofNullable(type), Optional.ofNullable(output), console());
            return ExitCode.OK;
        }
        String shown = format == PacksList.ListFormat.JSON
                ? PackJson.whole(rulebook, LocalDate.now()) + "\n"
                : new PackRenderer(console().width(), console().color()).render(rulebook, LocalDate.now());
        console().out().print(shown);
        return ExitCode.OK;
    }
}
