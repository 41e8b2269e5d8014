package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import city.ordinance.examples.render.PackJson;
import city.ordinance.examples.render.PackRenderer;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one pack. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows one pack: its source and coverage, claims, rules, topics, and what its source leaves open.")
final class PacksShow extends Subcommand {
    @Parameters(paramLabel = "ID", description = "The pack: an id, or a folder written with a slash.")
    private String pack = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Packs.ListFormat format = Packs.ListFormat.TEXT;

    @Override
    public Integer call() {
        Rulebook rulebook = new PackLoader(Optional.of(pack)).apply(pack);
        String shown = format == Packs.ListFormat.JSON
                ? PackJson.show(rulebook, LocalDate.now()) + "\n"
                : new PackRenderer(console().width(), console().color()).render(rulebook, LocalDate.now());
        console().out().print(shown);
        return ExitCode.OK;
    }
}
