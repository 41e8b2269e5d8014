package city.ordinance.examples.draft;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import java.util.List;
import java.util.regex.Matcher;

/** Measures said outright, said never to come, or not in the answer at all. */
final class Measures implements Detector {
    private static final String NOTHING = "The source says nothing of this.";
    private static final String HELD_BACK = "The answer holds this back; it does not say that it happens.";

    @Override
    public void check(Sentence sentence, Found found) {
        for (Clause clause : sentence.clauses()) {
            if (!Frames.silent(clause) && !Frames.asking(clause)) {
                Mention.in(clause, ConclusionKind.SANCTION, found.said())
                        .forEach(mention -> judge(mention, clause, found));
                foreign(clause, found);
            }
        }
    }

    private static void judge(Mention mention, Clause clause, Found found) {
        if (mention.entries().stream()
                .anyMatch(entry -> found.said().orderReceived(entry.id().code()))) {
            return;
        }
        List<Conclusion> concluded = mention.concluded(found.said());
        int denied = Frames.denied(clause, mention.start(), mention.end());
        if (denied >= 0) {
            denied(mention, denied, clause, found);
        } else if (concluded.isEmpty()) {
            missing(mention, clause, found);
        } else if (Frames.outright(clause) && !Frames.hedged(clause) && !Mention.outright(concluded)) {
            found.add(
                    FindingKind.CERTAINTY,
                    clause.start() + Frames.outrightFrom(clause, mention.start()),
                    clause.start() + mention.end(),
                    HELD_BACK,
                    Instead.conclusions(found.said(), concluded));
        }
    }

    private static void denied(Mention mention, int from, Clause clause, Found found) {
        boolean monetary =
                mention.entries().stream().anyMatch(entry -> entry.sharedKind().equals("monetary"));
        if (!monetary || !Absences.denies("fine", clause, found.said())) {
            found.add(
                    FindingKind.ABSENCE,
                    clause.start() + Math.min(from, mention.start()),
                    clause.start() + mention.end(),
                    "The answer never says that something cannot happen.",
                    Instead.conclusions(found.said(), mention.concluded(found.said())));
        }
    }

    private static void missing(Mention mention, Clause clause, Found found) {
        if (Frames.outright(clause) || Frames.hedged(clause)) {
            found.add(
                    FindingKind.CONCLUSION,
                    clause.start() + mention.start(),
                    clause.start() + mention.end(),
                    "The answer does not have this measure for the situation described.",
                    found.conclusions(ConclusionKind.SANCTION));
        }
    }

    /** Measures that hardly any catalog has, such as arrest. */
    private static void foreign(Clause clause, Found found) {
        Matcher word = Lexicon.pattern("foreign").matcher(clause.text());
        while (word.find()) {
            if (Frames.denied(clause, word.start(), word.end()) >= 0) {
                foreign(FindingKind.ABSENCE, NOTHING, word, clause, found);
            } else if (!found.said().names(word.group())) {
                foreign(FindingKind.CONCLUSION, NOTHING, word, clause, found);
            } else if (Frames.outright(clause) && !Frames.hedged(clause)) {
                foreign(FindingKind.CERTAINTY, HELD_BACK, word, clause, found);
            }
        }
    }

    private static void foreign(FindingKind kind, String reason, Matcher word, Clause clause, Found found) {
        found.add(kind, clause.start(), word, reason, found.conclusions(ConclusionKind.SANCTION));
    }
}
