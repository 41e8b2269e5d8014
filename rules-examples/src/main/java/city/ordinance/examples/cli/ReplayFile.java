package city.ordinance.examples.cli;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AssessmentContent;
import city.ordinance.assessment.Receipt;
import city.ordinance.examples.desk.api.DeskLibrary;
import city.ordinance.examples.render.Replayed;
import city.ordinance.explanation.Replay;
import city.ordinance.json.ReceiptJson;
import city.ordinance.json.ReplayJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Gives answers again from their receipts. */
@Command(
        name = "replay",
        description = {
            "Gives answers again from their receipts, offline, and names what differs.",
            "",
            "A file holds a receipt, an assessment with its receipt, or the assessments of a case, as JSON; of several packs, "
                    + "each answer is replayed. With --against, lists the answers that another pack, such as a newer "
                    + "version, would give otherwise. Exit code 1 when anything differs."
        })
final class ReplayFile extends Subcommand {
    /** As much as the answers of the largest case have. */
    private static final int MOST_MEBIBYTES = 32;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Receipts or assessments; - is standard input.")
    private List<String> files = List.of();

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

    @Option(
            names = "--against",
            paramLabel = "PACK",
            description =
                    "Compare with the answers of this pack, as text or json: an id, or a folder written with a slash.")
    private @Nullable String against;

    @Override
    public Integer call() {
        return answer(format == PageFormat.JSON, this::replayAll);
    }

    private int replayAll() {
        Set<String> named = Stream.of(Optional.ofNullable(pack), Optional.ofNullable(against))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        DeskLibrary packs = DeskLibrary.naming(named);
        if (against != null) {
            return compare(packs.apply(against), packs);
        }
        List<ReceiptJson.Found> found = files.stream().flatMap(this::read).toList();
        Function<String, Rulebook> answering = answering(found, packs);
        List<Replayed> replayed =
                found.stream().flatMap(one -> replayed(one, answering)).toList();
        console().out().print(format.write(console(), renderer -> renderer.replay(replayed), () -> json(replayed)));
        return replayed.stream().allMatch(one -> one.replay().matches()) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int compare(Rulebook other, DeskLibrary packs) {
        if (format != PageFormat.TEXT && format != PageFormat.JSON) {
            throw new ParameterException(spec().commandLine(), "--against goes with --format text or json.");
        }
        ReplayAgainst answers = new ReplayAgainst(other);
        for (String file : files) {
            read(file)
                    .flatMap(ReplayFile::given)
                    .forEach(given -> answers.add(
                            Inputs.name(file),
                            given,
                            () -> packs.apply(
                                    pack != null ? pack : given.receipt().pack())));
        }
        console().out().print(format == PageFormat.JSON ? answers.json() + "\n" : answers.text());
        return answers.differing() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Stream<ReceiptJson.Found> read(String file) {
        return ReceiptJson.read(Inputs.text(file, console(), MOST_MEBIBYTES)).stream();
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
                .flatMap(ReplayFile::given)
                .map(one -> one.receipt().pack())
                .distinct()
                .count();
        return id -> several > 1 && !named.pack().id().equals(id) ? packs.apply(id) : named;
    }

    private static Stream<Replayed> replayed(ReceiptJson.Found found, Function<String, Rulebook> packs) {
        List<Given> given = given(found).toList();
        List<Replay> replays = Rulebook.replay(found, packs);
        return IntStream.range(0, replays.size())
                .mapToObj(at -> new Replayed(
                        packs.apply(given.get(at).receipt().pack()).pack(),
                        replays.get(at),
                        given.get(at).answer()));
    }

    /**
     * An answer that was given once.
     *
     * @param receipt its receipt
     * @param answer the answer; empty when the receipt stands alone
     */
    record Given(Receipt receipt, Optional<AssessmentContent> answer) {}

    /** The answers of a document, the main one first. */
    private static Stream<Given> given(ReceiptJson.Found found) {
        return found.answers()
                .map(all -> all.assessments().stream().map(one -> new Given(one.receipt(), Optional.of(one))))
                .orElseGet(() -> Stream.of(new Given(found.receipt(), Optional.empty())));
    }
}
