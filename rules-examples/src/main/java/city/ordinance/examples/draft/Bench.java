package city.ordinance.examples.draft;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import city.ordinance.examples.draft.reading.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What judges have before them, and where they report. What overlaps an earlier finding is the same finding. */
final class Bench {
    private final Draft draft;
    private final Said said;
    private final Support support;
    private final Conditions conditions;
    private final TreeMap<Integer, DraftFinding> findings = new TreeMap<>();

    Bench(Draft draft, Said said, Support support, Conditions conditions) {
        this.draft = draft;
        this.said = said;
        this.support = support;
        this.conditions = conditions;
    }

    /** What the answers say that the draft is about. */
    Said said() {
        return said;
    }

    /** The statements of the answers. */
    Support support() {
        return support;
    }

    /** The conditions that the draft names. */
    Conditions conditions() {
        return conditions;
    }

    /** A part of the draft, in lower case and with plain marks. */
    String plain(int start, int end) {
        return draft.plain(start, end);
    }

    /** What the answers conclude of a kind, to be said instead. */
    Instead conclusions(ConclusionKind kind) {
        return Instead.conclusions(said, said.concluded(kind));
    }

    /** These conclusions, to be said instead. */
    Instead conclusions(List<Conclusion> conclusions) {
        return Instead.conclusions(said, conclusions);
    }

    /** What the answers say about topics, to be said instead. */
    Instead topics(Collection<String> topics) {
        return Instead.topics(said, topics);
    }

    /** The word behind a mention, or its last one at the end of a clause. */
    static Token next(Mention mention, Clause clause) {
        return clause.sentence().tokens().get(Math.min(mention.to(), clause.to() - 1));
    }

    /** Reports a clause from a mention on, or from the verb before it. */
    void add(FindingKind kind, Verdict verdict, Clause clause, Mention mention, String why, Instead instead) {
        List<Token> tokens = clause.sentence().tokens();
        int from = Math.min(mention.from(), Math.max(clause.from(), clause.verbAt()));
        int to = Math.max(mention.to(), Math.min(clause.to(), clause.verbAt() + 1));
        add(kind, verdict, tokens.get(from).start(), tokens.get(to - 1).end(), why, instead);
    }

    /** Reports a whole clause. */
    void add(FindingKind kind, Verdict verdict, Clause clause, String why, Instead instead) {
        List<Token> tokens = clause.tokens();
        int first = tokens.get(0).mark() && tokens.size() > 1 ? 1 : 0;
        add(
                kind,
                verdict,
                tokens.get(first).start(),
                tokens.get(tokens.size() - 1).end(),
                why,
                instead);
    }

    /** Reports a part of the draft. */
    void add(FindingKind kind, Verdict verdict, int start, int end, String why, Instead instead) {
        var before = findings.lowerEntry(end);
        if (before != null
                && before.getValue().place().offset()
                                + before.getValue().place().length()
                        > start) {
            return;
        }
        findings.put(
                start,
                new DraftFinding(
                        kind,
                        verdict,
                        draft.place(start, end),
                        draft.quote(start, end),
                        why,
                        instead.text(),
                        instead.cites()));
    }

    /** Whether there are more than a report can have, so that reading on is of no use. */
    boolean full() {
        return findings.size() > DraftChecker.MOST_FINDINGS;
    }

    List<DraftFinding> inOrder() {
        List<DraftFinding> all = new ArrayList<>(findings.values());
        all.sort(Comparator.comparingInt(finding -> finding.place().offset()));
        return all;
    }
}
