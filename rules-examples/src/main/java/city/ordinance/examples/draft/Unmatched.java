package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;

/** What is asserted outright of the matters that an answer is about, and matched by nothing that the answer says. */
final class Unmatched implements Judge {
    private static final String[] MATTERS = {
        "consequence",
        "money-word",
        "deadline",
        "permit",
        "form-word",
        "route",
        "enforcers",
        "body-generic",
        "law",
        "enforcing",
        "outcome",
        "obligation",
        "matter"
    };

    @Override
    public void judge(Clause clause, Bench bench) {
        boolean outright = !clause.hedged()
                && !clause.imperative()
                && !clause.past()
                && !clause.guesses()
                && clause.role() != Clause.Role.CONTENT
                && !clause.has("inform", "spoken-of", "own-voice", "ranking-strict");
        if (outright
                && (!clause.about("source") || clause.has("according"))
                && !bench.support().touches(clause)) {
            clause.first(MATTERS)
                    .ifPresent(matter -> bench.add(
                            FindingKind.EFFECT,
                            Verdict.UNSUPPORTED,
                            clause,
                            "Nothing in the answer says this.",
                            Instead.nothing()));
        }
    }
}
