package city.ordinance.examples.draft;

import city.ordinance.assessment.ConclusionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

/** Gathers what the answers do not support. What overlaps an earlier finding of its kind is the same finding. */
final class Found {
    private final Draft draft;
    private final Said said;
    private final List<DraftFinding> findings = new ArrayList<>();

    Found(Draft draft, Said said) {
        this.draft = draft;
        this.said = said;
    }

    /** What the answers say that the draft is about. */
    Said said() {
        return said;
    }

    /** What the answers conclude of a kind, to be said instead. */
    Instead conclusions(ConclusionKind kind) {
        return Instead.conclusions(said, said.concluded(kind));
    }

    /** What the answers say about topics, to be said instead. */
    Instead topics(Collection<String> topics) {
        return Instead.topics(said, topics);
    }

    /** What matches in a part of the draft that begins at a place. */
    void add(FindingKind kind, int from, MatchResult match, String reason, Instead instead) {
        add(kind, from + match.start(), from + match.end(), reason, instead);
    }

    void add(FindingKind kind, int start, int end, String reason, Instead instead) {
        if (findings.stream().noneMatch(known -> known.kind() == kind && overlaps(known.place(), start, end))) {
            findings.add(new DraftFinding(
                    kind, draft.place(start, end), draft.quote(start, end), reason, instead.text(), instead.cites()));
        }
    }

    private static boolean overlaps(DraftFinding.Place place, int start, int end) {
        return start < place.offset() + place.length() && place.offset() < end;
    }

    /** Whether there are more than a report can have, so that reading on is of no use. */
    boolean full() {
        return findings.size() > DraftChecker.MOST_FINDINGS;
    }

    List<DraftFinding> inOrder() {
        return findings.stream()
                .sorted(Comparator.comparingInt(
                                (DraftFinding finding) -> finding.place().offset())
                        .thenComparing(DraftFinding::kind))
                .toList();
    }
}
