package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import java.util.List;

/** What is said to follow by law, and answers to questions that the source leaves open. */
final class Effects implements Judge {
    private static final String TOPIC = "asserts-";

    @Override
    public void judge(Clause clause, Bench bench) {
        if ((clause.does("inform") && clause.imperative())
                || clause.has("may-be")
                || bench.support().says(clause)
                || bench.said().settles(clause, bench.support())) {
            return;
        }
        clause.sentence().mentions().stream()
                .filter(mention -> mention.from() >= clause.from() && mention.from() < clause.to())
                .filter(mention ->
                        mention.name().startsWith(TOPIC) || mention.name().equals("effect"))
                .filter(mention -> !clause.told() || mention.name().equals(TOPIC + "law-effective-date"))
                .findFirst()
                .ifPresent(mention -> add(mention, clause, bench));
    }

    private static void add(Mention mention, Clause clause, Bench bench) {
        String topic = mention.name().replace(TOPIC, "");
        boolean settled = bench.said().answers(topic).stream()
                .flatMap(Said::value)
                .findAny()
                .isPresent();
        bench.add(
                topic.equals("fees") || topic.equals("escalation") ? FindingKind.MONEY : FindingKind.EFFECT,
                settled ? Verdict.CONTRADICTED : Verdict.UNSUPPORTED,
                clause,
                mention,
                "The answer does not say this.",
                bench.topics(List.of(topic)));
    }
}
