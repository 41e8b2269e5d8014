package city.ordinance.examples.draft;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.draft.reading.Clause;

/** Conditions on which something is said to depend: "only if", "unless", "as long as". */
final class Requirements implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        boolean without = !clause.past() && clause.tokens().get(0).is("without");
        if (!(without || clause.has("on-condition")) || clause.has("facts")) {
            return;
        }
        if (!bench.conditions().known(clause, bench)) {
            bench.add(
                    FindingKind.CONDITION,
                    Verdict.UNSUPPORTED,
                    clause,
                    "The answer names no such condition.",
                    bench.conclusions(ConclusionKind.STEP));
        }
    }
}
