package city.ordinance.examples.draft;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.draft.reading.Clause;
import java.util.List;

/** What a body is said to do outright, or though the answer does not have it act here. */
final class Actions implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        if (clause.negative() || clause.told() || clause.imperative() || clause.has("body-harmless")) {
            return;
        }
        List<Conclusion> offices = bench.said().enforcersIn(clause).toList();
        boolean body = clause.about("enforcers", "body-generic", "court-word", "officer") || !offices.isEmpty();
        boolean acts = !offices.isEmpty() || clause.has("enforcing", "strong", "consequence");
        if (!body || !acts || bench.support().says(clause)) {
            return;
        }
        boolean known = clause.about("enforcers");
        if (known && offices.isEmpty() && clause.has("enforcing", "consequence", "strong")) {
            add(Verdict.UNSUPPORTED, "The answer does not have this body act here.", clause, bench);
        } else if (!clause.hedged()
                && (clause.has("strong") || !clause.has("source"))
                && offices.stream().noneMatch(Said::outright)) {
            boolean here = bench.said().concludedNamed(clause).findAny().isPresent()
                    || !bench.said().concluded(ConclusionKind.ENFORCER).isEmpty();
            add(
                    here ? Verdict.TOO_CERTAIN : Verdict.UNSUPPORTED,
                    "The answer does not say this outright.",
                    clause,
                    bench);
        } else if (!offices.isEmpty() && offices.stream().allMatch(bench.conditions()::lost)) {
            add(Verdict.TOO_CERTAIN, "The answer says this with an \"if\".", clause, bench);
        }
    }

    private static void add(Verdict verdict, String why, Clause clause, Bench bench) {
        bench.add(FindingKind.BODY, verdict, clause, why, bench.conclusions(ConclusionKind.ENFORCER));
    }
}
