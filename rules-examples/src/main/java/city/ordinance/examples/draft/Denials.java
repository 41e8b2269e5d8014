package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import java.util.List;
import java.util.Optional;

/** Things said not to exist or not to happen. What the answer does not give is not thereby absent. */
final class Denials implements Judge {
    private static final String[] DENIED = {
        "consequence",
        "fine",
        "money-word",
        "deadline",
        "permit",
        "form-word",
        "route",
        "enforcing",
        "enforcers",
        "rule-word",
        "limit",
        "none",
        "asserts-escalation",
        "asserts-fees"
    };

    @Override
    public void judge(Clause clause, Bench bench) {
        Optional<Mention> clear = clause.first("clear", "any-time");
        boolean advice = (clause.imperative() && clear.isEmpty())
                || (clause.told() && !clause.has("clear"))
                || clause.has("ranking-strict");
        Optional<Mention> denied = clear.isPresent()
                ? clear
                : clause.negative() && !clause.has("may-be")
                        ? clause.first(DENIED).or(() -> idle(clause))
                        : Optional.empty();
        if (denied.isEmpty()
                || advice
                || bench.support().says(clause)
                || bench.said().settles(clause, bench.support())
                || published(denied.get(), clause)) {
            return;
        }
        Mention what = denied.get();
        List<String> topics = bench.said().topicsNamed(clause);
        boolean held = !topics.isEmpty()
                || bench.said().concludedNamed(clause).findAny().isPresent();
        bench.add(
                what.name().equals("route")
                        ? FindingKind.ROUTE
                        : what.name().matches("deadline|any-time") ? FindingKind.TIME : FindingKind.CONSEQUENCE,
                held || clear.isPresent() ? Verdict.CONTRADICTED : Verdict.UNSUPPORTED,
                clause,
                what,
                "What the answer does not give is not thereby absent.",
                topics.isEmpty()
                        ? bench.conclusions(bench.said().concludedNamed(clause).toList())
                        : bench.topics(topics));
    }

    /** "The City can do nothing": what a body is said not to do. */
    private static Optional<Mention> idle(Clause clause) {
        return clause.about("body-generic", "enforcers") && !clause.past()
                ? clause.first("negation")
                : Optional.empty();
    }

    /** That no form so labeled is published is what a source may say of forms. */
    private static boolean published(Mention what, Clause clause) {
        return what.name().equals("form-word") && clause.has("source", "label");
    }
}
