package city.ordinance.examples.draft;

import city.ordinance.Assessment;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.WithOthers;
import city.ordinance.json.InputDocument;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.problem.AsOf;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A sentence kept as data, with the verdicts that are due.
 *
 * @param situation a scenario: its pack's id, a slash, and its number
 * @param kind what sort of sentence it is
 * @param verdicts the verdicts of which one is due; {@code ok} where none is
 * @param bad the words that are not supported
 */
record DraftRow(String id, String situation, String kind, Set<String> verdicts, List<String> bad, String text) {
    private static final Map<String, DraftChecker> CHECKERS = new ConcurrentHashMap<>();

    static List<DraftRow> read(String file) {
        try (InputStream in = Objects.requireNonNull(DraftRow.class.getResourceAsStream("/draft/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(DraftRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DraftRow parse(String line) {
        String[] cells = line.split("\t", -1);
        List<String> bad = Arrays.stream(cells[4].split("\\|\\|"))
                .filter(words -> !words.isBlank())
                .map(String::strip)
                .toList();
        return new DraftRow(cells[0], cells[1], cells[2], Set.of(cells[3].split("\\|")), bad, cells[5]);
    }

    DraftReport report() {
        return CHECKERS.computeIfAbsent(situation, DraftRow::checker).check(text);
    }

    /** The answers to a scenario, also those of the packs named behind a plus. */
    static DraftChecker checker(String situation) {
        String[] packs = situation.split("\\+");
        String[] scenario = packs[0].split("/");
        InputDocument input = scenario(Packs.find(scenario[0]), "scenarios/" + scenario[1] + "-");
        Rulebook main = Rulebook.load(scenario[0]);
        List<Rulebook> others = Arrays.stream(packs).skip(1).map(Rulebook::load).toList();
        List<WithOthers<Assessment>> answers = input.descriptions(main.pack()).stream()
                .map(description -> main.assessWith(description, others, AsOf.day(LocalDate.of(2026, 6, 1))))
                .toList();
        return new DraftChecker(
                Stream.concat(Stream.of(main), others.stream())
                        .map(Rulebook::pack)
                        .toList(),
                answers.stream().flatMap(all -> all.assessments().stream()).toList());
    }

    private static InputDocument scenario(RulePack pack, String start) {
        String file = pack.files().stream()
                .filter(name -> name.startsWith(start))
                .findFirst()
                .orElseThrow();
        return ScenarioDocument.parse(pack.read(file).orElseThrow(), file).input();
    }

    boolean due() {
        return !verdicts.contains("ok");
    }

    /**
     * Whether one of the verdicts due was given; in a message of several sentences, on the words that are not
     * supported.
     */
    boolean found(DraftReport report) {
        return verdicts.contains("unread") && !report.unread().isEmpty()
                || report.findings().stream().anyMatch(this::right);
    }

    private boolean right(DraftFinding finding) {
        return verdicts.contains(finding.verdict().code()) && (!mixed() || onBad(finding));
    }

    private boolean mixed() {
        return kind.equals("mixed-message");
    }

    private boolean onBad(DraftFinding finding) {
        int from = finding.place().offset();
        int to = from + finding.place().length();
        String lower = text.toLowerCase(Locale.ROOT);
        return bad.stream().anyMatch(words -> {
            int at = lower.indexOf(words.toLowerCase(Locale.ROOT));
            return at >= 0 && from < at + words.length() && at < to;
        });
    }

    /** Whether something was flagged that is not due, or not so. */
    boolean falsely(DraftReport report) {
        boolean off = report.findings().stream().anyMatch(finding -> !onBad(finding));
        return off && (!due() || mixed()) || due() && !report.findings().isEmpty() && !found(report);
    }

    @Override
    public String toString() {
        return id + " " + kind + " (" + situation + "): " + text;
    }
}
