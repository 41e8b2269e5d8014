package city.ordinance.examples.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers findings. What overlaps an earlier finding of its kind is the same finding. */
final class Found {
    private final Draft draft;
    private final List<DraftFinding> findings = new ArrayList<>();

    Found(Draft draft) {
        this.draft = draft;
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
