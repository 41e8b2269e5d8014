package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;

/** Findings that somebody broke a rule, or that nobody did. The library makes none, either way. */
final class Faults implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        boolean held = clause.has("may-be")
                || (clause.negative() && clause.has("fault") && clause.about("own-voice", "source"));
        if (!held && !bench.support().says(clause)) {
            clause.first("fault", "innocence")
                    .filter(word -> !Bench.next(word, clause).is("to"))
                    .ifPresent(fault -> bench.add(
                            FindingKind.FAULT,
                            Verdict.CONTRADICTED,
                            clause,
                            fault,
                            "The answer finds neither that a rule was broken nor that none was.",
                            Instead.notice(bench.said(), "as-described")));
        }
    }
}
