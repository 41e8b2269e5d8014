package city.ordinance.examples.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers, addresses of the net and sections of a code that the pack does not have. */
final class Inventions implements Detector {
    private static final Pattern CONTACT = Pattern.compile("(?<![\\w-])(?:\\+?1[ .-]?)?\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]"
            + "\\d{4}\\b|(?<![\\w-])\\d{3}-\\d{4}\\b|[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\bhttps?://\\S+|\\bwww\\.\\S+");
    private static final Pattern CITATION =
            Pattern.compile("(?:\\b(?:sections?|sec\\.|chapter|ordinance(?: no\\.?| number)?"
                    + "|title|statute|rsmo)|\u00a7{1,2}) ?(\\d[\\w.\\-:]*(?:\\(\\w\\))*)");

    @Override
    public void check(Sentence sentence, Found found) {
        find(CONTACT, FindingKind.CONTACT, "The answer gives no such contact.", sentence, found);
        find(CITATION, FindingKind.CITATION, "The answer cites no such provision.", sentence, found);
    }

    private static void find(Pattern pattern, FindingKind kind, String reason, Sentence sentence, Found found) {
        Matcher match = pattern.matcher(sentence.text());
        while (match.find()) {
            if (!known(match.group(), found.said())) {
                found.add(kind, sentence.start(), match, reason, Instead.nothing());
            }
        }
    }

    private static boolean known(String text, Said said) {
        return said.entries().anyMatch(entry -> has(entry.label(), text))
                || said.packs().stream()
                        .flatMap(pack -> pack.claims().stream())
                        .anyMatch(claim -> has(claim.paraphrase() + " " + claim.section(), text));
    }

    private static boolean has(String known, String text) {
        return known.toLowerCase(Locale.ROOT).contains(text.strip().replaceAll("[.,;:]+$", ""));
    }
}
