package city.ordinance.examples.draft;

import city.ordinance.assessment.ConclusionKind;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Mention;
import city.ordinance.examples.draft.reading.Token;
import java.util.List;

/** Bodies that the answer does not name: a name that ends in "council", "board", "court", "department" and the like. */
final class Bodies implements Judge {
    private static final int LONGEST = 5;

    @Override
    public void judge(Clause clause, Bench bench) {
        if (clause.negative() || clause.told() || (clause.has("our", "own-voice") && !clause.has("enforcing"))) {
            return;
        }
        clause.mentions("body-head").forEach(head -> named(head, clause, bench));
        clause.mentions("officer").forEach(officer -> judge(officer, clause, bench));
    }

    private static void named(Mention head, Clause clause, Bench bench) {
        List<Token> tokens = clause.sentence().tokens();
        int from = head.from();
        while (from > clause.from() && head.from() - from < LONGEST && modifies(tokens.get(from - 1))) {
            from--;
        }
        int to = head.to();
        if (to + 1 < clause.to()
                && tokens.get(to).is("of", "for", "on")
                && tokens.get(to + 1).capital()) {
            to += 2;
        }
        judge(new Mention(head.name(), from, to), clause, bench);
    }

    private static boolean modifies(Token token) {
        return (token.naming() && !token.mark()) || token.is("'s", "&");
    }

    private static void judge(Mention body, Clause clause, Bench bench) {
        List<Token> name = clause.sentence().tokens().subList(body.from(), body.to());
        List<String> stems = name.stream()
                .filter(token -> !token.is("'s", "city", "the", "o'fallon", "missouri", "local") || name.size() == 1)
                .map(Token::stem)
                .toList();
        boolean generic = clause.mentions("body-generic")
                        .anyMatch(known -> known.from() <= body.to() - 1 && known.to() >= body.to())
                && stems.size()
                        <= 1
                                + clause.mentions("body-modifier")
                                        .filter(one -> one.from() >= body.from() && one.from() < body.to())
                                        .count();
        if (!generic && !bench.support().names(stems)) {
            bench.add(
                    FindingKind.BODY,
                    Verdict.INVENTED,
                    clause,
                    body,
                    "The answer names no such body.",
                    bench.conclusions(ConclusionKind.ENFORCER));
        }
    }
}
