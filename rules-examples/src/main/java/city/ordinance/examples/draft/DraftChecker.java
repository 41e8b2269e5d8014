package city.ordinance.examples.draft;

import city.ordinance.assessment.AssessmentContent;
import city.ordinance.pack.PackInfo;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.util.List;

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

    private static final List<Detector> DETECTORS = List.of(
            new Amounts(),
            new Periods(),
            new Dates(),
            new Inventions(),
            new Violations(),
            new Absences(),
            new Measures(),
            new Enforcers(),
            new Reviews(),
            new OpenTopics());

    private final Said said;

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
    }

    /**
     * Checks a draft.
     *
     * @throws ProblemException with code {@code too-large} when it is longer than {@value #LONGEST} characters, or
     *     {@code malformed} when it is blank
     */
    public DraftReport check(String text) {
        require(text);
        Draft draft = new Draft(text, OwnWords.of(said));
        Found found = new Found(draft, said);
        List<Sentence> sentences = draft.sentences();
        sentences.stream()
                .takeWhile(sentence -> !found.full())
                .forEach(sentence -> DETECTORS.forEach(detector -> detector.check(sentence, found)));
        List<DraftFinding> findings = found.inOrder();
        int shown = Math.min(findings.size(), MOST_FINDINGS);
        return new DraftReport(sentences.size(), findings.subList(0, shown), shown < findings.size());
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
