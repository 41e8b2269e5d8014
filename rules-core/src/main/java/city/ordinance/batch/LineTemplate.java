package city.ordinance.batch;

import city.ordinance.Assessment;
import city.ordinance.assessment.AssessmentData;
import city.ordinance.assessment.GivenFacts;
import city.ordinance.assessment.Receipt;
import city.ordinance.internal.table.FromTable;
import city.ordinance.json.AssessmentJson;
import city.ordinance.situation.Description;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON of all assessments that share an answer, with gaps for what depends on the description itself. It is made by
 * writing one assessment that has marks in the gaps, so the keys and their order are known to the writers alone.
 */
final class LineTemplate {
    /** A character for private use marks a gap. A pack whose text has it is written without templates. */
    static final char MARK = '\uE000';

    private static final LocalDate DAY = LocalDate.of(4321, 12, 31);
    private static final Pattern GAPS = Pattern.compile(
            "\\{\"type\":\"\uE000S\uE000\"\\}|\\[\"\uE000I\uE000\"\\]" + "|\"\uE000([OH])\uE000\"|\"" + DAY + "\"");

    private final TypeText type;
    private final boolean[] mayBeInert;
    private final List<Piece> line;
    private final List<Piece> canonical;

    /** Writes what stands in one place. */
    private interface Piece {
        void write(Description description, byte[] day, byte[] hash, ByteBuilder out);
    }

    private LineTemplate(TypeText type, FromTable live, String line, String canonical) {
        this.type = type;
        this.mayBeInert = new boolean[live.description().type().facts().size()];
        for (int fact = 0; fact < mayBeInert.length; fact++) {
            mayBeInert[fact] = live.answered().inert(fact);
        }
        this.line = parts(line, type::situation);
        this.canonical = parts(canonical, type::canonicalSituation);
    }

    /** A template for the assessments that share this one's answer and freshness. */
    static LineTemplate of(Assessment assessment, TypeText type) {
        FromTable live = (FromTable) assessment;
        GivenFacts situation = new GivenFacts(mark("S"), Map.of());
        Receipt receipt = assessment.receipt();
        AssessmentData marked = new AssessmentData(
                assessment.pack(),
                DAY,
                situation,
                assessment.enforcers(),
                assessment.sanctions(),
                assessment.reviewRoutes(),
                assessment.steps(),
                assessment.answers(),
                assessment.questions(),
                List.of(mark("I")),
                Optional.of(mark("O")),
                assessment.notices(),
                new Receipt(
                        receipt.pack(),
                        receipt.version(),
                        receipt.packSha256(),
                        receipt.vocabularySha256(),
                        receipt.library(),
                        DAY,
                        receipt.allowExpired(),
                        situation,
                        mark("H")));
        String canonical = new String(AssessmentJson.canonicalWithoutReceipt(marked), StandardCharsets.UTF_8);
        return new LineTemplate(type, live, AssessmentJson.writeCompact(marked), canonical);
    }

    static String mark(String gap) {
        return MARK + gap + MARK;
    }

    private interface Situation {
        void write(Description description, ByteBuilder out);
    }

    private List<Piece> parts(String text, Situation situation) {
        List<Piece> parts = new ArrayList<>();
        Matcher gap = GAPS.matcher(text);
        int done = 0;
        while (gap.find()) {
            parts.add(fixed(text.substring(done, gap.start())));
            parts.add(gap(gap, situation));
            done = gap.end();
        }
        parts.add(fixed(text.substring(done)));
        return List.copyOf(parts);
    }

    private static Piece fixed(String text) {
        byte[] bytes = TypeText.utf8(text);
        return (description, day, hash, out) -> out.add(bytes);
    }

    private Piece gap(Matcher gap, Situation situation) {
        char kind = gap.group(1) == null ? gap.group().charAt(1) : gap.group(1).charAt(0);
        return switch (kind) {
            case 'O' -> (description, day, hash, out) -> type.echo(description, out);
            case 'H' -> (description, day, hash, out) -> out.addQuotedHex(hash);
            default -> open(gap.group(), situation);
        };
    }

    private Piece open(String text, Situation situation) {
        return switch (text.charAt(0)) {
            case '{' -> (description, day, hash, out) -> situation.write(description, out);
            case '[' -> (description, day, hash, out) -> type.inert(description, mayBeInert, out);
            default -> (description, day, hash, out) -> out.add(day);
        };
    }

    /** Writes the assessment of a description; the scratch is overwritten. */
    void write(Description description, byte[] day, MessageDigest sha256, ByteBuilder scratch, ByteBuilder out) {
        scratch.clear();
        for (int i = 0; i < canonical.size(); i++) {
            canonical.get(i).write(description, day, day, scratch);
        }
        scratch.digest(sha256);
        byte[] hash = sha256.digest();
        for (int i = 0; i < line.size(); i++) {
            line.get(i).write(description, day, hash, out);
        }
    }
}
