package city.ordinance.examples.draft;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence kept as data, and what is not supported in it. */
record DraftCase(boolean knownWrong, String situation, List<Expected> expected, String text) {
    private static final Pattern EXPECTED = Pattern.compile("([a-z]+) \"([^\"]+)\"");
    private static final Map<String, DraftChecker> CHECKERS = checkers();

    /** A finding that is due. */
    record Expected(String kind, String words) {
        boolean is(DraftFinding finding) {
            return finding.kind().code().equals(kind)
                    && (lower(finding.quote()).contains(lower(words))
                            || lower(words).contains(lower(finding.quote())));
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static List<DraftCase> read(String file) {
        return lines(file).map(DraftCase::parse).toList();
    }

    private static DraftCase parse(String line) {
        boolean knownWrong = line.startsWith("~");
        String[] parts = line.substring(knownWrong ? 1 : 0).split("\\|", 3);
        List<Expected> expected = new ArrayList<>();
        Matcher each = EXPECTED.matcher(parts[1]);
        while (each.find()) {
            expected.add(new Expected(each.group(1), each.group(2)));
        }
        return new DraftCase(knownWrong, parts[0].strip(), expected, parts[2].strip());
    }

    List<DraftFinding> findings() {
        return Objects.requireNonNull(CHECKERS.get(situation), situation)
                .check(text)
                .findings();
    }

    long found() {
        List<DraftFinding> findings = findings();
        return expected.stream()
                .filter(due -> findings.stream().anyMatch(due::is))
                .count();
    }

    List<DraftFinding> falselyFlagged() {
        return findings().stream()
                .filter(finding -> expected.stream().noneMatch(due -> due.is(finding)))
                .toList();
    }

    boolean right() {
        return found() == expected.size() && falselyFlagged().isEmpty();
    }

    private static Map<String, DraftChecker> checkers() {
        Map<String, DraftChecker> checkers = new LinkedHashMap<>();
        lines("situations.txt").map(line -> line.split("\\s+")).forEach(parts -> {
            Rulebook rulebook = Rulebook.load(parts[1]);
            Assessment assessment = rulebook.assess(description(rulebook, parts), AsOf.day(LocalDate.of(2026, 6, 1)));
            checkers.put(parts[0], new DraftChecker(rulebook.pack(), List.of(assessment)));
        });
        return checkers;
    }

    private static Description description(Rulebook rulebook, String[] parts) {
        SituationType<?> type = rulebook.pack().type(parts[2]).orElseThrow();
        Description.Builder builder = type.describe();
        for (int i = 3; i < parts.length; i++) {
            String[] given = parts[i].split("=");
            Fact fact = type.fact(given[0]).orElseThrow();
            builder.given(fact, fact.value(given[1]).orElseThrow());
        }
        return builder.build();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(DraftCase.class.getResourceAsStream("/draft/" + file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
