package city.ordinance.batch;

import city.ordinance.Assessment;
import city.ordinance.assessment.WithOthers;
import city.ordinance.internal.table.FromTable;
import city.ordinance.json.AssessmentJson;
import city.ordinance.json.InputDocument;
import city.ordinance.json.ProblemJson;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers lines one after the other. Not thread-safe: each thread has one. */
final class LineWriter {
    private static final Object NONE = new Object();

    private final LineSettings settings;
    private final LineScanner scanner;
    private final ByteBuilder scratch = new ByteBuilder();
    private final MessageDigest sha256;
    private LocalDate latestDay = LocalDate.EPOCH;
    private byte[] latestDayText = new byte[0];
    private long fast;

    LineWriter(LineSettings settings, LinePacks packs) {
        this.settings = settings;
        this.scanner = new LineScanner(packs);
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Answers a line with a line; false when it is a line of problems. */
    boolean answer(byte[] bytes, int from, int to, long number, ByteBuilder out) {
        boolean answered = !settings.beside() && scanner.read(bytes, from, to) && answerUsual(out);
        boolean good = answered || answerAny(Arrays.copyOfRange(bytes, from, to), number, out);
        out.add('\n');
        return good;
    }

    /** How many lines were written the short way: from a template, or codes made before. */
    long fast() {
        return fast;
    }

    private boolean answerUsual(ByteBuilder out) {
        LinePack pack = scanner.pack().orElseThrow();
        Description description = scanner.description().orElseThrow();
        AsOf asOf = settings.asOf(scanner.day());
        try {
            write(pack.rulebook().assess(description, asOf), pack, out);
            return true;
        } catch (ProblemException e) {
            // The long way states it with its place.
            return false;
        }
    }

    private void write(Assessment assessment, LinePack pack, ByteBuilder out) {
        FromTable live = (FromTable) assessment;
        if (settings.codes()) {
            fast++;
            out.add(CodesLine.bytes(assessment));
            return;
        }
        Object template = template(assessment, live, pack);
        if (template instanceof LineTemplate known) {
            fast++;
            known.write(live.description(), day(assessment.asOf()), sha256, scratch, out);
        } else {
            out.add(TypeText.utf8(AssessmentJson.writeCompact(assessment)));
        }
    }

    private @Nullable Object template(Assessment assessment, FromTable live, LinePack pack) {
        int place = assessment.pack().freshness().ordinal();
        Object kept = live.answered().kept(place);
        if (kept == null && live.answered().mayKeep()) {
            kept = make(assessment, live, pack);
            live.answered().keep(place, kept);
        }
        return kept;
    }

    /** A template that has been held against the long way; {@link #NONE} when the pack's text has marks of its own. */
    private Object make(Assessment assessment, FromTable live, LinePack pack) {
        String expected = AssessmentJson.writeCompact(assessment);
        if (expected.indexOf(LineTemplate.MARK) >= 0) {
            return NONE;
        }
        TypeText text = pack.names(live.description().type()).text();
        LineTemplate made = LineTemplate.of(assessment, text);
        ByteBuilder trial = new ByteBuilder();
        made.write(live.description(), day(assessment.asOf()), sha256, scratch, trial);
        return Arrays.equals(trial.toArray(), TypeText.utf8(expected)) ? made : NONE;
    }

    private byte[] day(LocalDate day) {
        if (!day.equals(latestDay) || latestDayText.length == 0) {
            latestDay = day;
            latestDayText = TypeText.utf8("\"" + day + "\"");
        }
        return latestDayText;
    }

    private boolean answerAny(byte[] line, long number, ByteBuilder out) {
        try {
            InputDocument document = InputDocument.parse(line, settings.name());
            List<WithOthers<Assessment>> answers = settings.documents().apply(document);
            out.add(TypeText.utf8(document.isCase() ? all(answers) : one(answers.get(0))));
            return true;
        } catch (ProblemException e) {
            out.add(TypeText.utf8(ProblemJson.writeCompact(placed(e.problems(), number))));
            return false;
        }
    }

    private String one(WithOthers<Assessment> answer) {
        return settings.codes() ? CodesLine.of(answer) : AssessmentJson.writeWithOthersCompact(answer);
    }

    private String all(List<WithOthers<Assessment>> answers) {
        return answers.stream().map(this::one).collect(Collectors.joining(",", "{\"assessments\":[", "]}"));
    }

    /** The problems with the number of the line in the input, which a document of one line does not know. */
    private List<Problem> placed(List<Problem> problems, long number) {
        String first = Problem.visible(settings.name()) + ":1:";
        return problems.stream()
                .map(problem -> !problem.where().startsWith(first)
                        ? problem
                        : new Problem(
                                problem.code(),
                                problem.message(),
                                settings.name() + ":" + number + ":"
                                        + problem.where().substring(first.length()),
                                problem.help()))
                .toList();
    }
}
