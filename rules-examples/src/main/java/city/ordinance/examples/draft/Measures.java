package city.ordinance.examples.draft;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import java.util.List;

/** Measures that the answer does not have, or has with a hedge or an "if" that is lost. */
final class Measures implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        if (clause.negative()
                || clause.told()
                || clause.has("received")
                || (bench.support().says(clause)
                        && clause.hedged()
                        && lost(clause, bench).isEmpty())) {
            return;
        }
        boolean route =
                (clause.about("resident") && clause.has("route")) || (clause.about("you") && clause.has("leave"));
        clause.mentions("consequence").filter(measure -> !route).forEach(measure -> judge(measure, clause, bench));
    }

    private static List<Conclusion> lost(Clause clause, Bench bench) {
        return bench.said()
                .concludedNamed(clause)
                .filter(bench.conditions()::lost)
                .toList();
    }

    private static void judge(Mention measure, Clause clause, Bench bench) {
        List<Conclusion> concluded = bench.said().concluded(measure, clause);
        if (concluded.isEmpty() && Said.generic(measure, clause)) {
            concluded = bench.said().concluded(ConclusionKind.SANCTION);
        }
        boolean settled = bench.said().topicsOf(measure, clause).stream()
                .flatMap(topic -> bench.said().answers(topic).stream())
                .flatMap(Said::value)
                .findAny()
                .isPresent();
        if (bench.said().orderReceived(measure, clause) || (settled && !clause.has("strong"))) {
            return;
        }
        if (concluded.isEmpty()) {
            if (!bench.said().topicsOf(measure, clause).isEmpty()
                    && !bench.said().knows(measure, clause)
                    && (clause.hedged() || !predicts(clause))) {
                return;
            }
            boolean known = bench.said().knows(measure, clause)
                    || !bench.said().topicsOf(measure, clause).isEmpty();
            add(
                    known ? Verdict.UNSUPPORTED : Verdict.INVENTED,
                    "The answer has no such measure.",
                    measure,
                    clause,
                    bench);
        } else if (!held(clause) && predicts(clause) && concluded.stream().noneMatch(Said::outright)) {
            add(Verdict.TOO_CERTAIN, "The answer says this with a hedge.", measure, clause, bench);
        } else if (concluded.stream().allMatch(bench.conditions()::lost)) {
            add(Verdict.TOO_CERTAIN, "The answer says this with an \"if\".", measure, clause, bench);
        }
    }

    private static boolean held(Clause clause) {
        return clause.held() || (clause.hedged() && !clause.has("sure"));
    }

    /** Whether it is said to happen, not just spoken of. */
    private static boolean predicts(Clause clause) {
        return !clause.imperative() && !clause.about("source") && !clause.has("spoken-of");
    }

    private static void add(Verdict verdict, String why, Mention measure, Clause clause, Bench bench) {
        List<Conclusion> all = bench.said().concluded(ConclusionKind.SANCTION);
        bench.add(FindingKind.CONSEQUENCE, verdict, clause, measure, why, bench.conclusions(all));
    }
}
