package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.render.PackRenderer;
import city.ordinance.pack.PackInfo;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Lists the packs found. */
@Command(
        name = "packs",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the packs found, with the date of each source and how fresh the pack is today.",
        subcommands = {PacksShow.class, PacksNew.class})
final class Packs extends Subcommand {
    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private ListFormat format = ListFormat.TEXT;

    /** The formats of a list. */
    enum ListFormat {
        /** Text. */
        TEXT,
        /** One JSON document. */
        JSON
    }

    @Override
    public Integer call() {
        return answer(format == ListFormat.JSON, this::list);
    }

    private int list() {
        LocalDate today = LocalDate.now();
        List<PackInfo> packs = Rulebook.installed().stream()
                .map(RulePack::id)
                .map(id -> Rulebook.load(id).pack())
                .toList();
        if (format == ListFormat.JSON) {
            console().out().print(PackJson.list(packs, today) + "\n");
        } else if (packs.isEmpty()) {
            console().out().print("No pack is installed.\n");
        } else {
            packs.forEach(pack -> console().out().print(PackRenderer.summary(pack, today)));
        }
        return ExitCode.OK;
    }
}
