package city.ordinance.examples.cli;

import city.ordinance.dsl.packs.PackSkeleton;
import city.ordinance.problem.Problem;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out a new pack. */
@Command(
        name = "new",
        description =
                "Lays out a new pack that loads and verifies as it stands, with a TODO wherever a source must be read.")
final class PacksNew extends Subcommand {
    @Parameters(paramLabel = "ID", description = "The pack's id, such as us-xx-springfield; its folder gets this name.")
    private String id = "";

    @Option(names = "--city", paramLabel = "NAME", required = true, description = "The city.")
    private String city = "";

    @Option(names = "--state", paramLabel = "NAME", required = true, description = "Its state, in full.")
    private String state = "";

    @Option(names = "--in", paramLabel = "FOLDER", description = "Where to put the pack's folder. Default: here.")
    private Path in = Path.of("");

    @Override
    public Integer call() {
        console()
                .out()
                .print(Problem.visible(PackSkeleton.write(in, id, city, state).toString()) + "\n");
        return ExitCode.OK;
    }
}
