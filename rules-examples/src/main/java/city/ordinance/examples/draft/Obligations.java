package city.ordinance.examples.draft;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import java.util.Optional;

/** What somebody must or may do, where no step, claim or notice of the answer says so. */
final class Obligations implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        if (clause.told() || clause.guesses() || bench.support().says(clause)) {
            return;
        }
        Optional<Mention> duty =
                clause.first("obligation").filter(word -> !clause.then(word, "harmless") && !asked(word, clause));
        Optional<Mention> leave = clause.about("resident") && !clause.has("route", "enforcing", "consequence")
                ? clause.first("leave")
                        .filter(word -> !clause.then(word, "harmless")
                                && !Bench.next(word, clause).is("be"))
                : Optional.empty();
        if (clause.imperative() && !clause.negative() && clause.has("go-ahead")) {
            leave = clause.first("go-ahead");
        }
        if (duty.isPresent()) {
            add(FindingKind.DUTY, "The answer does not say that this must be done.", duty.get(), clause, bench);
        } else if (leave.isPresent() && !clause.negative()) {
            add(FindingKind.PERMISSION, "The answer does not say that this may be done.", leave.get(), clause, bench);
        }
    }

    /** "If required": not said to be. */
    private static boolean asked(Mention word, Clause clause) {
        return word.from() > 0
                && clause.sentence().tokens().get(word.from() - 1).is("if", "where", "as", "unless", "whether", "not");
    }

    private static void add(FindingKind kind, String why, Mention word, Clause clause, Bench bench) {
        bench.add(kind, Verdict.UNSUPPORTED, clause, word, why, bench.conclusions(ConclusionKind.STEP));
    }
}
