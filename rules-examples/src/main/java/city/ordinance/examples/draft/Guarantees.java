package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import java.util.Optional;

/** Promises of how something ends. */
final class Guarantees implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        Optional<Mention> promise = clause.first("guarantee");
        if (promise.isEmpty() && clause.has("strong") && !clause.hedged()) {
            promise = clause.first("outcome");
        }
        if ((clause.negative() && (promise.isEmpty() || clause.has("guarantee")))
                || clause.told()
                || bench.support().says(clause)) {
            return;
        }
        promise.ifPresent(word -> bench.add(
                FindingKind.GUARANTEE,
                Verdict.UNSUPPORTED,
                clause,
                word,
                "The answer does not promise how anything ends.",
                Instead.nothing()));
    }
}
