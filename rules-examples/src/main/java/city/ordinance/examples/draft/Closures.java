package city.ordinance.examples.draft;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import java.util.Optional;

/** Lists said to be whole, and one of several singled out. */
final class Closures implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        if (clause.told() || bench.support().says(clause) || (clause.imperative() && !clause.has("ranking"))) {
            return;
        }
        Optional<Mention> whole =
                clause.first("no-other").or(() -> clause.negative() ? Optional.empty() : whole(clause));
        Optional<Mention> single = clause.negative() ? clause.first("not-but") : single(clause);
        whole.or(() -> single)
                .ifPresent(word -> bench.add(
                        clause.has("route", "court-word") ? FindingKind.ROUTE : FindingKind.BODY,
                        Verdict.UNSUPPORTED,
                        clause,
                        word,
                        "The answer neither closes its lists nor ranks what is in them.",
                        bench.conclusions(
                                clause.has("route", "court-word")
                                        ? ConclusionKind.REVIEW_ROUTE
                                        : ConclusionKind.ENFORCER)));
    }

    private static Optional<Mention> duty(Clause clause) {
        return clause.has("court-word") && !clause.has("alternative") ? clause.first("obligation") : Optional.empty();
    }

    private static Optional<Mention> whole(Clause clause) {
        return clause.has("listable") ? clause.first("whole") : Optional.empty();
    }

    /** One of those who may act, with a word that ranks it, or said to decide. */
    private static Optional<Mention> single(Clause clause) {
        long offices = Said.offices(clause);
        boolean one = offices == 1 || (clause.has("court-word") && !clause.has("alternative"));
        if (!one) {
            return clause.has("listable", "enforcers", "route") ? clause.first("ranking-strict") : Optional.empty();
        }
        Optional<Mention> ranking = clause.first("ranking").or(() -> duty(clause));
        return ranking.isPresent() || (clause.hedged() && !clause.has("most-likely")) || clause.has("consequence")
                ? ranking
                : clause.first("deciding");
    }
}
