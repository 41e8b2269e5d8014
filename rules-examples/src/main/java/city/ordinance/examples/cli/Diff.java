package city.ordinance.examples.cli;

import city.ordinance.dsl.diff.Comparing;
import city.ordinance.dsl.diff.DifferenceText;
import city.ordinance.dsl.diff.PackDifference;
import city.ordinance.dsl.diff.PackDifferenceJson;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.spi.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two packs, versions of a pack, or editions, in every situation that both are about. */
@Command(
        name = "diff",
        description = {
            "Says in exactly which situations two packs answer differently, grouped by what changed, with an example each.",
            "",
            "Every situation is compared, so \"no difference\" is proved. A difference is a result, and exits with 0; "
                    + "exit code 1 when the two have no type of situation in common, for nothing was compared then."
        })
final class Diff extends Subcommand {
    private static final int NOTHING_COMPARED = 1;

    @Parameters(index = "0", paramLabel = "PACK-A", description = "A pack's id, or a folder written with a slash.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "PACK-B", description = "The pack to compare it with.")
    private String second = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown, or json. Default: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = "--as-of-a",
            paramLabel = "DATE",
            description = "Compare the edition of PACK-A in force then. Default: its latest.")
    private @Nullable String asOfFirst;

    @Option(names = "--as-of-b", paramLabel = "DATE", description = "The same for PACK-B.")
    private @Nullable String asOfSecond;

    @Option(names = "--claims", description = "Count it as a difference when an answer rests on other claims.")
    private boolean claims;

    @Option(
            names = "--by-kind",
            description = "Compare conclusions and topics that only one catalog has by the kind that the packs share.")
    private boolean byKind;

    /** The formats of a difference. */
    enum DiffFormat {
        /** Text that reads well aloud. */
        TEXT,
        /** Markdown. */
        MARKDOWN,
        /** One JSON document. */
        JSON
    }

    @Override
    public Integer call() {
        return answer(format == DiffFormat.JSON, () -> {
            PackDifference difference = PackDifference.between(
                    edition(first, "--as-of-a", asOfFirst),
                    edition(second, "--as-of-b", asOfSecond),
                    new Comparing(claims, byKind));
            console().out().print(rendered(difference));
            return difference.situations() == 0 ? NOTHING_COMPARED : ExitCode.OK;
        });
    }

    private String rendered(PackDifference difference) {
        return switch (format) {
            case TEXT -> DifferenceText.text(difference);
            case MARKDOWN -> DifferenceText.markdown(difference);
            case JSON -> PackDifferenceJson.write(difference) + "\n";
        };
    }

    private static EditionRules edition(String named, String option, @Nullable String asOf) {
        RulePack pack = DeskLibrary.files(named);
        return asOf == null ? EditionRules.latest(pack) : EditionRules.on(pack, DeskLibrary.day(option, asOf));
    }
}
