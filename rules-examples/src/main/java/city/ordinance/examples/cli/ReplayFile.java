package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.Receipt;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.render.Replayed;
import city.ordinance.explanation.Replay;
import city.ordinance.json.ReceiptJson;
import city.ordinance.json.ReplayJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives answers again from their receipts. */
@Command(
        name = "replay",
        description = {
            "Gives an answer again from its receipt, offline, and says exactly what differs.",
            "",
            "The file holds a receipt, an assessment with its receipt, or the assessments of a case, as JSON; of several packs, "
                    + "each answer is replayed. Exit code 1 when anything differs."
        })
final class ReplayFile extends Subcommand {
    /** As much as the answers of the largest case have. */
    private static final int MOST_MEBIBYTES = 32;

    @Parameters(paramLabel = "FILE", description = "The receipt or assessment; - is standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, markdown, or html. Default: text. With json, several receipts give one document "
                    + "with the list \"replays\".")
    private PageFormat format = PageFormat.TEXT;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "The pack to replay with, whatever a receipt names: an id, or a folder written with a slash. "
                    + "Where several packs answered, it replays its own answers alone.")
    private @Nullable String pack;

    @Override
    public Integer call() {
        return answer(format == PageFormat.JSON, this::replayAll);
    }

    private int replayAll() {
        String text = Inputs.text(file, console(), MOST_MEBIBYTES);
        DeskLibrary packs = DeskLibrary.naming(Optional.ofNullable(pack));
        List<ReceiptJson.Found> found = ReceiptJson.read(text);
        Function<String, Rulebook> answering = answering(found, packs);
        List<Replayed> replayed = found.stream()
                .flatMap(one -> Rulebook.replay(one, answering).stream())
                .map(replay ->
                        new Replayed(answering.apply(replay.receipt().pack()).pack(), replay))
                .toList();
        console().out().print(format.write(console(), renderer -> renderer.replay(replayed), () -> json(replayed)));
        return replayed.stream().allMatch(one -> one.replay().matches()) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String json(List<Replayed> replayed) {
        List<Replay> replays = replayed.stream().map(Replayed::replay).toList();
        return replays.size() == 1 ? ReplayJson.write(replays.get(0)) : ReplayJson.writeCase(replays);
    }

    /** Where several packs answered, the pack that is named replays its own answers, and no others. */
    private Function<String, Rulebook> answering(List<ReceiptJson.Found> found, DeskLibrary packs) {
        if (pack == null) {
            return packs;
        }
        Rulebook named = packs.apply(pack);
        long several = found.stream()
                .flatMap(ReplayFile::receipts)
                .map(Receipt::pack)
                .distinct()
                .count();
        return id -> several > 1 && !named.pack().id().equals(id) ? packs.apply(id) : named;
    }

    private static Stream<Receipt> receipts(ReceiptJson.Found found) {
        return found.answers()
                .map(all -> all.assessments().stream().map(AssessmentData::receipt))
                .orElseGet(() -> Stream.of(found.receipt()));
    }
}
