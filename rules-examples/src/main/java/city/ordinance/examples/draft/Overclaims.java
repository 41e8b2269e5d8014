package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;

/** What the source is said to give, and leaves open. */
final class Overclaims implements Judge {
    @Override
    public void judge(Clause clause, Bench bench) {
        boolean claims = clause.about("source") && !clause.negative() && !clause.has("may-be") && clause.does("gives");
        if (!claims || bench.support().says(clause) || bench.said().settles(clause, bench.support())) {
            return;
        }
        clause.first("claimable")
                .filter(word -> word.from() >= clause.verbAt())
                .filter(word -> bench.said().topics().stream()
                        .filter(topic -> clause.has("topic-" + topic.code()))
                        .allMatch(topic -> bench.said().answers(topic.code()).stream()
                                .flatMap(Said::value)
                                .findAny()
                                .isEmpty()))
                .ifPresent(word -> bench.add(
                        FindingKind.LAW,
                        Verdict.CONTRADICTED,
                        clause,
                        word,
                        "The source does not give this.",
                        bench.topics(bench.said().topicsNamed(clause))));
    }
}
