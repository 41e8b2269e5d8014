package city.ordinance.examples.cli;

import city.ordinance.InstalledPacks;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.examples.desk.api.PackJson;
import city.ordinance.examples.render.PackRenderer;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Lists the packs found. */
@Command(
        name = "packs",
        description = {
            "Lists the packs found, with the date of each source and how fresh the pack is today.",
            "",
            "Exit code 2 when one cannot be used, such as two that differ and have one id; the others are listed all "
                    + "the same."
        },
        subcommands = {PacksShow.class, PacksNew.class})
final class PacksList extends Subcommand {
    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "List the packs of this place alone; a name that several places have needs --state.")
    private @Nullable String place;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "List the packs of this state and its places alone: in full, or by its two letters.")
    private @Nullable String state;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private ListFormat format = ListFormat.TEXT;

    /** The formats of what has no layout of its own. */
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
        InstalledPacks installed = Packs.look();
        List<Problem> problems = new ArrayList<>(installed.problems());
        List<PackInfo> packs = new ArrayList<>();
        for (RulePack files : wanted(installed)) {
            try {
                packs.add(Rulebook.load(files).pack());
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (format == ListFormat.JSON) {
            console().out().print(PackJson.list(packs, problems, today) + "\n");
        } else {
            console().out().print(packs.isEmpty() ? "No pack is installed.\n" : "");
            packs.forEach(pack -> console().out().print(PackRenderer.summary(pack, today)));
            console().out().flush();
            ProblemText.print(problems, console());
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
    }

    private List<RulePack> wanted(InstalledPacks installed) {
        if (place != null) {
            return state == null ? installed.in(place) : installed.in(place, state);
        }
        return state == null ? installed.installed() : installed.inState(state);
    }
}
