package city.ordinance.examples.cli;

import city.ordinance.InstalledPacks;
import city.ordinance.Packs;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.problem.Problem;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a server is told what it answers from. */
final class Offered {
    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description =
                    "A pack to answer from: an id, or a folder written with a slash. May be repeated; the first answers "
                            + "what names no pack. Default: all installed packs, and what names none is answered by "
                            + "the only one of a place that exists.")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to answer for when a request names none. Default: today.")
    private @Nullable String asOf;

    /**
     * What is offered.
     *
     * @param packs the packs
     * @param usual the id of the one that answers what names none, if the command line says so
     * @param problems what keeps installed packs from being offered
     */
    record Choice(List<RulePack> packs, Optional<String> usual, List<Problem> problems) {}

    Choice choice() {
        if (packs.isEmpty()) {
            InstalledPacks installed = Packs.look();
            return new Choice(installed.installed(), Optional.empty(), installed.problems());
        }
        List<RulePack> chosen = packs.stream().map(DeskLibrary::named).toList();
        return new Choice(chosen, Optional.of(chosen.get(0).id()), List.of());
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(asOf).map(text -> DeskLibrary.day("--as-of", text));
    }
}
