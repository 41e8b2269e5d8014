package city.ordinance.examples.draft;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import city.ordinance.pack.CatalogEntry;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who acts: somebody the answer does not name, somebody said outright, or one of several singled out. */
final class Enforcers implements Detector {
    private static final List<String> OFFICES = List.of("police", "attorney", "code-enforcement", "inspector");
    private static final Pattern NOBODY = Pattern.compile(
            "\\b(?:nobody|no one|no (?:office|department|agency|authority))\\b[^.]{0,20}\\b(?:enforc\\w*|acts?|"
                    + "will act|in charge|responsible)\\b");

    @Override
    public void check(Sentence sentence, Found found) {
        for (Clause clause : sentence.clauses()) {
            boolean acts = Frames.strong(clause)
                    || Lexicon.pattern("enforcing").matcher(clause.text()).find();
            if (!Frames.silent(clause) && !Frames.asking(clause)) {
                Collection<Mention> mentions = Mention.in(clause, ConclusionKind.ENFORCER, found.said());
                if (acts) {
                    mentions.forEach(mention -> judge(mention, clause, found));
                    authorities(clause, found);
                }
                ranked(mentions, clause, found);
                nobody(clause, found);
            }
        }
    }

    private static void judge(Mention mention, Clause clause, Found found) {
        List<Conclusion> concluded = mention.concluded(found.said());
        if (Frames.denied(clause, mention.start(), mention.end()) >= 0) {
            add(FindingKind.ABSENCE, mention, clause, "The answer never says that an office does not act.", found);
        } else if (concluded.isEmpty()) {
            add(FindingKind.ENFORCER, mention, clause, "The answer names no such enforcer here.", found);
        } else if (!Frames.hedged(clause) && !Mention.outright(concluded)) {
            add(FindingKind.CERTAINTY, mention, clause, "The answer does not say that this office acts.", found);
        }
    }

    private static void add(FindingKind kind, Mention mention, Clause clause, String reason, Found found) {
        int end = mention.end();
        Matcher strong = Lexicon.pattern("strong").matcher(clause.text());
        if (strong.find(end) && clause.text().substring(end, strong.start()).isBlank()) {
            end = strong.end();
        }
        found.add(
                kind,
                clause.start() + mention.start(),
                clause.start() + end,
                reason,
                found.conclusions(ConclusionKind.ENFORCER));
    }

    private static void ranked(Collection<Mention> mentions, Clause clause, Found found) {
        List<CatalogEntry> named = mentions.stream()
                .flatMap(mention -> mention.entries().stream())
                .distinct()
                .toList();
        long known = found.said().concluded(ConclusionKind.ENFORCER).stream()
                .map(Conclusion::id)
                .distinct()
                .count();
        Matcher single = Lexicon.pattern("single").matcher(clause.text());
        boolean some = !named.isEmpty() && named.size() < known;
        if (some && single.find()) {
            Mention mention = mentions.iterator().next();
            found.add(
                    FindingKind.RANKING,
                    clause.start() + Math.min(single.start(), mention.start()),
                    clause.start() + Math.max(single.end(), mention.end()),
                    "The answer names several, and ranks none of them.",
                    found.conclusions(ConclusionKind.ENFORCER));
        }
    }

    private static void authorities(Clause clause, Found found) {
        authorities(Lexicon.pattern("authority"), clause, found);
        OFFICES.stream()
                .filter(office -> found.said().entries(ConclusionKind.ENFORCER).stream()
                        .noneMatch(entry -> entry.sharedKind().equals(office)))
                .forEach(office -> authorities(Lexicon.pattern(office), clause, found));
    }

    private static void authorities(Pattern offices, Clause clause, Found found) {
        Matcher authority = offices.matcher(clause.text());
        while (authority.find()) {
            if (Frames.denied(clause, authority.start(), authority.end()) < 0
                    && !named(authority, clause, found.said())) {
                found.add(
                        FindingKind.ENFORCER,
                        clause.start(),
                        authority,
                        "The answer names no such enforcer.",
                        found.conclusions(ConclusionKind.ENFORCER));
            }
        }
    }

    private static boolean named(Matcher authority, Clause clause, Said said) {
        return Mention.in(clause, ConclusionKind.ENFORCER, said).stream()
                .anyMatch(mention -> mention.start() < authority.end() && authority.start() < mention.end());
    }

    private static void nobody(Clause clause, Found found) {
        Matcher nobody = NOBODY.matcher(clause.text());
        if (nobody.find()) {
            found.add(
                    FindingKind.ABSENCE,
                    clause.start(),
                    nobody,
                    "The answer never says that nobody acts.",
                    found.conclusions(ConclusionKind.ENFORCER));
        }
    }
}
