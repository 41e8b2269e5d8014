package city.ordinance.examples.cli;

import city.ordinance.Problem;
import city.ordinance.ProblemException;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Receipt;
import city.ordinance.explanation.Replay;
import city.ordinance.json.ProblemJson;
import city.ordinance.json.ReceiptJson;
import city.ordinance.json.ReplayJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives answers again from their receipts. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Gives an answer again from its receipt, offline, and says exactly what differs.",
            "",
            "The file holds a receipt, an assessment with its receipt, or the assessments of a case, as JSON. "
                    + "Exit code 1 when anything differs."
        })
final class ReplayFile extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "The receipt or assessment; - is standard input.")
    private String file = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Form format = Form.TEXT;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The pack to replay with, whatever a receipt names: an id, or a folder written with a slash.")
    private @Nullable String pack;

    /** The formats. */
    enum Form {
        /** Text. */
        TEXT,
        /** One JSON document for each receipt. */
        JSON
    }

    @Override
    public Integer call() {
        try {
            return replayAll();
        } catch (ProblemException e) {
            if (format == Form.TEXT) {
                throw e;
            }
            console().out().print(ProblemJson.write(e.problems()) + "\n");
            return ExitCode.USAGE;
        }
    }

    private int replayAll() {
        String text = new String(Inputs.bytes(file, console()), StandardCharsets.UTF_8);
        PackLoader packs = new PackLoader(Optional.ofNullable(pack));
        boolean same = true;
        List<ReceiptJson.Found> found = ReceiptJson.read(text);
        for (int i = 0; i < found.size(); i++) {
            Replay replay = replay(found.get(i), packs);
            String place = found.size() == 1 ? "" : "Situation " + (i + 1) + " of " + found.size() + ": ";
            console().out().print(format == Form.JSON ? ReplayJson.write(replay) + "\n" : place + text(replay));
            same &= replay.matches();
        }
        return same ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Replay replay(ReceiptJson.Found found, PackLoader packs) {
        Rulebook rulebook = packs.apply(pack != null ? pack : found.receipt().pack());
        return found.assessment().map(rulebook::replay).orElseGet(() -> rulebook.replay(found.receipt()));
    }

    private static String text(Replay replay) {
        Receipt receipt = replay.receipt();
        if (replay.matches()) {
            return "The answer is the same, byte for byte: pack " + receipt.pack() + ", version " + receipt.version()
                    + ", as of " + receipt.asOf() + ", " + receipt.assessmentSha256() + ".\n";
        }
        StringBuilder out = new StringBuilder("The answer cannot be confirmed. What differs:\n");
        replay.differences()
                .forEach(difference -> out.append("  - ")
                        .append(difference.what().label())
                        .append("\n    the receipt says ")
                        .append(difference.expected())
                        .append("\n    now it is         ")
                        .append(difference.actual())
                        .append('\n'));
        for (Problem problem : replay.problems()) {
            out.append("  - ")
                    .append(problem.message())
                    .append(' ')
                    .append(problem.help())
                    .append('\n');
        }
        return out.toString();
    }
}
