package city.ordinance.examples.draft;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import java.util.List;

/** Ways to have a decision reviewed that the answer does not have, or has with a hedge or an "if" that is lost. */
final class Routes implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        if (clause.negative()
                || clause.told()
                || clause.has("route-step")
                || (clause.about("enforcers", "body-generic") && clause.has("court-action"))) {
            return;
        }
        clause.mentions("other-route")
                .filter(route -> !bench.support().names(clause, route))
                .forEach(route -> add(Verdict.INVENTED, "The answer has no such route.", route, clause, bench));
        clause.first("route", "judicial", "administrative").ifPresent(route -> judge(route, clause, bench));
    }

    private static void judge(Mention route, Clause clause, Bench bench) {
        List<Conclusion> all = bench.said().concluded(ConclusionKind.REVIEW_ROUTE);
        List<Conclusion> named = bench.said().routes(clause);
        if (all.isEmpty() || named.isEmpty()) {
            if (!bench.support().says(clause) && !clause.has("spoken-of")) {
                add(Verdict.UNSUPPORTED, "The answer has no such route.", route, clause, bench);
            }
        } else if (clause.has("entitled") && named.stream().noneMatch(Said::outright)) {
            add(Verdict.TOO_CERTAIN, "The answer says this with a hedge.", route, clause, bench);
        } else if (named.stream().allMatch(bench.conditions()::lost) && !clause.has("spoken-of")) {
            add(Verdict.TOO_CERTAIN, "The answer says this with an \"if\".", route, clause, bench);
        }
    }

    private static void add(Verdict verdict, String why, Mention route, Clause clause, Bench bench) {
        bench.add(FindingKind.ROUTE, verdict, clause, route, why, bench.conclusions(ConclusionKind.REVIEW_ROUTE));
    }
}
