package city.ordinance.examples.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how a clause speaks: outright, held back, denying, or only of what is not said. */
final class Frames {
    private static final String SAYS = "(?:say|says|said|state|states|specif\\w*|give|gives|name|names|list|lists|tell|"
            + "tells|find|finds|mean|means|establish\\w*|show|shows|decide\\w*|conclude\\w*|promise\\w*|rank|ranks|mention"
            + "\\w*|propose|proposes|answer|answers|rule out|map|maps|settle|settles|support|supports|know|knows)";

    /** Speaks of what is not said, or not known, and so denies nothing. */
    private static final Pattern SILENCE = Pattern.compile("\\b(?:does|do|did|is|are|can|could|will|would)(?:n't| ?not)"
            + "\\b[^.]{0,40}?\\b" + SAYS + "\\b|\\bcannot\\b[^.]{0,30}?\\b" + SAYS + "\\b"
            + "|\\b(?:not|nothing|never|none|no(?: [\\w-]+){1,4}?)(?: (?:is|are|was|were|has been|yet))? "
            + "(?:specified|stated|given|named|listed|mentioned|found|published|ranked|computed|proposed|known|shown|"
            + "labeled|answered|identified|described)\\b"
            + "|\\b(?:source|page|article|answer|text|assessment|reading)(?: \\w+){0,3} "
            + "(?:specifies|states|gives|names|lists|mentions|says|contains|offers) (?:no|neither|nothing|none)\\b"
            + "|\\b(?:says?|states?|concludes?|specif\\w+|gives?|answers?) (?:no|nothing|neither)\\b"
            + "|\\bsilent\\b|\\bunclear\\b|\\bunknown\\b|\\bwhether\\b|\\bopen question\\b|\\b(?:left|leaves?|remains?)\\b"
            + "[^.]{0,40}\\bopen\\b|\\bwithout (?:naming|saying|specifying|stating|giving|ranking)\\b|\\bno (?:answer|"
            + "mapping|order among|ranking|promise)\\b|\\bfinds? no\\b|\\bdepends on\\b[^.]{0,30}\\bif\\b"
            + "|\\b(?:in|on) the (?:answer|page|source|article)(?: read)?\\s*\\W*$");

    private static final Pattern ASKING = Pattern.compile(
            "^\\W*(?:(?:please\\s+)?(?:ask|find out|look for|look up|confirm|check)|if|unless|when|once|in "
                    + "case|should|where)\\b");

    static final String DENIAL = "(?:\\b(?:no|not|never|cannot|without|nobody|no one|neither|nor|none)\\b|n't\\b)";

    private static final Pattern ADVICE =
            Pattern.compile("\\b(?:do not|don't|never|not) (?:rely|ignore|miss|assume|forget|"
                    + "wait|worry|count|lose|expect|confuse)\\b");
    private static final Pattern DENIED_AFTER =
            Pattern.compile("^[\\s\\w]{0,30}?\\b(?:(?:is|are|was|were|will be|does|do|"
                    + "need|has|have|will|can|could|would)(?:n't| not| never| no longer)|cannot|is impossible|are impossible|is "
                    + "ruled out|are ruled out|is off the table|is out of the question)\\b");
    private static final Pattern DENIED_BEFORE = Pattern.compile(DENIAL + "(?:[\\s-]+[\\w'$]+){0,5}?[\\s-]*$");

    private Frames() {}

    static boolean silent(Clause clause) {
        return SILENCE.matcher(clause.text()).find();
    }

    static boolean asking(Clause clause) {
        return clause.question() || ASKING.matcher(clause.text()).find();
    }

    static boolean hedged(Clause clause) {
        return Lexicon.pattern("hedge").matcher(clause.text()).find();
    }

    static boolean strong(Clause clause) {
        return Lexicon.pattern("strong").matcher(clause.text()).find();
    }

    static boolean outright(Clause clause) {
        return strong(clause)
                || Lexicon.pattern("indicative").matcher(clause.text()).find();
    }

    /** Where the denial of a mention begins, in the clause; -1 when nothing denies it. */
    static int denied(Clause clause, int start, int end) {
        String text = clause.text();
        if (ADVICE.matcher(text).find()) {
            return -1;
        }
        Matcher before = DENIED_BEFORE.matcher(text.substring(0, start));
        if (before.find()) {
            return before.start();
        }
        return DENIED_AFTER.matcher(text.substring(end)).find() ? start : -1;
    }

    /** The clause without what stands before the last word that says outright, at most up to a mention. */
    static int outrightFrom(Clause clause, int start) {
        int from = start;
        for (String role : new String[] {"strong", "indicative"}) {
            Matcher word = Lexicon.pattern(role).matcher(clause.text());
            while (word.find() && word.start() < start) {
                from = word.start();
            }
            if (from < start) {
                return from;
            }
        }
        return from;
    }
}
