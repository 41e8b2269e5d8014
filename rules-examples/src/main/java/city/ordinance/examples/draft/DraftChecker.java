package city.ordinance.examples.draft;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.dsl.scenario.DocumentAssessor;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Clauses;
import city.ordinance.examples.draft.reading.Reader;
import city.ordinance.examples.draft.reading.Sentence;
import city.ordinance.examples.draft.reading.Voice;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a text about an answer against the answer, and reports each amount, time limit, date, enforcer, measure,
 * certainty, absence, ranking and finding of fault that the answer does not support. It knows English sentences of the
 * usual kinds; what it does not report is not thereby right.
 *
 * <pre>{@code
 * DraftReport report = new DraftChecker(rulebook.pack(), List.of(assessment)).check(draft);
 * report.findings();   // each with its place, the words, why not, and what may be said instead
 * }</pre>
 */
public final class DraftChecker {
    /** The longest draft, in characters. */
    public static final int LONGEST = 20_000;

    /** The most findings of one report. */
    public static final int MOST_FINDINGS = 200;

    private static final List<Judge> INVENTIONS =
            List.of(new Figures(), new Inventions(), new Forms(), new Bodies(), new Requirements());
    private static final List<Judge> ASSERTIONS = List.of(
            new Faults(),
            new Overclaims(),
            new Denials(),
            new Closures(),
            new Effects(),
            new Measures(),
            new Routes(),
            new Guarantees(),
            new Actions(),
            new Obligations(),
            new Unmatched());

    private final Said said;
    private final List<Pattern> own;
    private final Support support;

    /**
     * A checker for drafts about these answers of one pack.
     *
     * @param pack the pack that gave them
     * @param assessments the answers, at least one; what one of them supports is supported
     */
    public DraftChecker(PackInfo pack, List<? extends AssessmentContent> assessments) {
        this(List.of(pack), assessments);
    }

    /**
     * A checker for drafts about these answers of several packs.
     *
     * @param packs the packs that gave them, the main one first
     * @param assessments the answers, at least one; what one of them supports is supported
     */
    public DraftChecker(List<PackInfo> packs, List<? extends AssessmentContent> assessments) {
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("a draft is about at least one answer");
        }
        this.said = new Said(List.copyOf(packs), List.copyOf(assessments));
        this.own = OwnWords.of(said);
        this.support = Support.of(OwnWords.supporting(said));
    }

    /**
     * A checker for drafts about all the answers to a document.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static DraftChecker about(DocumentAssessor.Answered answered) {
        return new DraftChecker(
                Stream.concat(Stream.of(answered.rulebook().pack()), answered.others().packs().stream())
                        .toList(),
                answered.answers().stream()
                        .flatMap(all -> all.assessments().stream())
                        .toList());
    }

    /**
     * Checks a draft.
     *
     * @throws ProblemException with code {@code too-large} when it is longer than {@value #LONGEST} characters, or
     *     {@code malformed} when it is blank
     */
    public DraftReport check(String text) {
        require(text);
        return check(text, Reader.shared());
    }

    /** Checks a draft, read so. */
    DraftReport check(String text, Reader reader) {
        Draft draft = new Draft(text, own);
        List<Sentence> sentences = draft.sentences(reader);
        List<Clause> clauses = sentences.stream()
                .flatMap(sentence -> Clauses.of(sentence).stream())
                .toList();
        Bench bench = new Bench(draft, said, support, Conditions.of(clauses, draft.plain()));
        clauses.stream()
                .filter(clause -> clause.voice() == Voice.OWN)
                .takeWhile(clause -> !bench.full())
                .forEach(clause -> judge(clause, bench));
        List<DraftFinding> findings = bench.inOrder();
        int shown = Math.min(findings.size(), MOST_FINDINGS);
        return new DraftReport(
                sentences.size(),
                findings.subList(0, shown),
                sentences.stream()
                        .filter(sentence -> !sentence.english())
                        .map(draft::unread)
                        .toList(),
                shown < findings.size(),
                reader.plain());
    }

    /** What is said on a condition is asserted; the condition is not, but it may name what is not there. */
    private static void judge(Clause clause, Bench bench) {
        INVENTIONS.forEach(judge -> judge.judge(clause, bench));
        boolean condition = clause.role() == Clause.Role.CONDITION;
        if (!condition) {
            ASSERTIONS.forEach(judge -> judge.judge(clause, bench));
        }
    }

    private static void require(String text) {
        if (text.isBlank()) {
            throw new ProblemException(
                    new Problem(ProblemCode.MALFORMED, "The draft is empty.", "/draft", "Give the text to check."));
        }
        if (text.length() > LONGEST) {
            throw new ProblemException(new Problem(
                    ProblemCode.TOO_LARGE,
                    "The draft has " + text.length() + " characters; " + LONGEST + " is the most.",
                    "/draft",
                    "Check it in parts."));
        }
    }
}
