package city.ordinance.examples.draft;

import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers, addresses, and provisions of the law that no source of the answer names. */
final class Inventions implements Judge {
    private static final Pattern CONTACT = Pattern.compile("(?<![\\w-])(?:\\+?1[ .-]?)?\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]"
            + "\\d{4}\\b|(?<![\\w-])\\d{3}-\\d{4}\\b|[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\bhttps?://\\S+|\\bwww\\.\\S+|\\b[\\w-]+"
            + "\\.(?:gov|com|org|net|us)\\b(?:/\\S*)?|\\b(?:room|suite|floor) \\d+\\b|\\b\\d{1,5} (?:[a-z']+ ){1,3}(?:street|"
            + "avenue|road|drive|boulevard|lane|st|ave|rd|blvd)\\b|\\b(?:dial|call|extension|ext\\.?) \\d{3,}\\b");
    private static final Pattern LAW =
            Pattern.compile("(?:\\b(?:sections?|sec\\.|chapters?|articles?|ordinances?(?: no\\.?|"
                    + " number)?|title|statutes?|rsmo|bill(?: no\\.?)?|code|part|rule|\u00a7)\\s{0,2}|\u00a7{1,2}\\s?)(?:no\\. )?(?<!\\d)"
                    + "(\\d[\\w.\\-:]*(?:\\(\\w\\))*|[ivx]+\\b)|\\b\\d+ u\\.?s\\.?c\\.?");

    @Override
    public void judge(Clause clause, Bench bench) {
        boolean yours = clause.has("resident-contact")
                || (clause.has("phone-word")
                        && clause.has("resident")
                        && !clause.imperative()
                        && !clause.has("body-generic"));
        if (yours || clause.told()) {
            return;
        }
        find(CONTACT, FindingKind.CONTACT, "No source of the answer gives this contact.", clause, bench);
        find(LAW, FindingKind.LAW, "No source of the answer cites this provision.", clause, bench);
        clause.mentions("law-name")
                .filter(name -> !bench.support().names(clause, name))
                .forEach(name -> bench.add(
                        FindingKind.LAW,
                        Verdict.INVENTED,
                        clause,
                        name,
                        "No source of the answer names this law.",
                        Instead.nothing()));
    }

    private static void find(Pattern pattern, FindingKind kind, String why, Clause clause, Bench bench) {
        int start = clause.tokens().get(0).start();
        List<Token> tokens = clause.tokens();
        Matcher match =
                pattern.matcher(bench.plain(start, tokens.get(tokens.size() - 1).end()));
        while (match.find()) {
            if (!bench.support().has(match.group().replaceAll("[.,;:]+$", ""))) {
                bench.add(kind, Verdict.INVENTED, start + match.start(), start + match.end(), why, Instead.nothing());
            }
        }
    }
}
