package city.ordinance.examples.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Findings that somebody broke a rule, or that nobody did. The library makes none, either way. */
final class Violations implements Detector {
    private static final Pattern FINDING = Pattern.compile(
            "\\b(?:is|are|was|were|be|being|been|'s)(?: \\w+)? (?:illegal|"
                    + "unlawful|prohibited|forbidden|banned|against the law|against the rules|guilty|liable|(?:legal|lawful|"
                    + "allowed|permitted|permissible)(?! (?:advice|action|text|route))|in violation(?: of)?|in breach|in compliance|an offen[sc]e|a violation|a crime|"
                    + "a misdemeanor)\\b|\\b(?:violates?|violated|violating|broke|breaks|breached|breaches|infringes?|infringed)\\b"
                    + "|\\bcommitted (?:an? )?(?:offen[sc]e|violation|crime)\\b|\\b(?:illegal|unlawful) (?:device|sensor|camera|"
                    + "deployment|installation|denial)\\b|\\bdid (?:nothing|something) wrong\\b|\\bbreak(?:s|ing)? the (?:law|rules?)\\b");
    private static final Pattern REPORTED = Pattern.compile("\\b(?:if|whether|finds?|found|find that|says? that|"
            + "said (?:to|that)|described|claims?|alleges?|alleged|as described|complain\\w*|believes?|thinks?|what is|"
            + "how data)\\b");

    @Override
    public void check(Sentence sentence, Found found) {
        for (Clause clause : sentence.clauses()) {
            Matcher finding = FINDING.matcher(clause.text());
            while (finding.find()) {
                if (!Frames.asking(clause) && !reported(clause, finding.start())) {
                    found.add(
                            FindingKind.VIOLATION,
                            clause.start(),
                            finding,
                            "The answer finds neither that a rule was broken nor that none was.",
                            Instead.notice(found.said(), "as-described"));
                }
            }
        }
    }

    private static boolean reported(Clause clause, int start) {
        return REPORTED.matcher(clause.text().substring(0, start)).find();
    }
}
