package city.ordinance.examples.draft;

import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.ConclusionKind;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Review: a right said outright, a way said to be closed or not in the answer, an outcome, or one court named. */
final class Reviews implements Detector {
    private static final Pattern RIGHT = Pattern.compile("\\b(?:right to|entitled to|guaranteed|always)\\b");
    private static final Pattern OFFERED = Pattern.compile(
            "\\b(?:can|may|could|might|right to|entitled to|must|will|be|is|" + "available|possible|generally)\\b");
    private static final Pattern NOT_REVIEW = Pattern.compile("^[\\s-]+(?:deadline|period|form|fee|time|limit|policy)");
    private static final Pattern MEANWHILE =
            Pattern.compile("\\b(?:while|during|until|pending|once)(?: an| the| your| any)?[\\s-]+$");
    private static final Pattern FINAL =
            Pattern.compile("\\b(?:decision|order|refusal|denial|it|that) (?:is|will be) final\\b");
    private static final Pattern OUTCOME = Pattern.compile(
            "\\b(?:appeal|petition|challenge|request|you)(?: [\\w']+){0,3}? "
                    + "(?:will|is going to|is sure to|is bound to|is certain to) (?:succeed|win|be granted|be upheld|be approved|"
                    + "prevail|fail|lose|be denied|be overturned)\\b|\\bwill (?:be overturned|be reversed|overturn|reverse)\\b");
    private static final Pattern COURT_WILL =
            Pattern.compile("\\b(?:court|judge)(?: \\w+)? (?:will|shall|must|is going to|is bound to|always)\\b");
    private static final Pattern ONE_COURT = Pattern.compile("\\b(?:county|circuit|district|municipal|supreme|superior|"
            + "federal|appellate|magistrate|probate|small claims|associate circuit) court\\b|\\bcourt of appeals\\b");

    @Override
    public void check(Sentence sentence, Found found) {
        for (Clause clause : sentence.clauses()) {
            if (!Frames.silent(clause) && !Frames.asking(clause)) {
                routes(clause, found);
                report(FINAL, FindingKind.ABSENCE, clause, "The answer never says that there is no review.", found);
                report(OUTCOME, FindingKind.CERTAINTY, clause, "The answer says nothing of the outcome.", found);
                report(COURT_WILL, FindingKind.CERTAINTY, clause, "The answer never says what a court does.", found);
            }
            if (!sentence.text().contains("appropriate court")) {
                court(clause, found);
            }
        }
    }

    private static void routes(Clause clause, Found found) {
        Matcher mention = Lexicon.pattern("route").matcher(clause.text());
        while (mention.find()) {
            boolean deadline =
                    NOT_REVIEW.matcher(clause.text().substring(mention.end())).find();
            boolean meanwhile = MEANWHILE
                    .matcher(clause.text().substring(0, mention.start()))
                    .find();
            if (!deadline && !meanwhile) {
                judge(mention, clause, found);
            }
        }
    }

    private static void judge(Matcher mention, Clause clause, Found found) {
        List<Conclusion> routes = found.said().concluded(ConclusionKind.REVIEW_ROUTE);
        String before = clause.text().substring(0, mention.start());
        int denied = Frames.denied(clause, mention.start(), mention.end());
        Matcher right = RIGHT.matcher(before);
        if (denied >= 0) {
            add(
                    FindingKind.ABSENCE,
                    denied,
                    mention.end(),
                    clause,
                    "The answer never says that there is no review.",
                    found);
        } else if (routes.isEmpty() && OFFERED.matcher(before).find()) {
            add(
                    FindingKind.CONCLUSION,
                    mention.start(),
                    mention.end(),
                    clause,
                    "The answer has no review route for the situation described.",
                    found);
        } else if (right.find() && !Mention.outright(routes)) {
            add(FindingKind.CERTAINTY, right.start(), mention.end(), clause, "The answer holds this back.", found);
        }
    }

    private static void report(Pattern pattern, FindingKind kind, Clause clause, String reason, Found found) {
        Matcher match = pattern.matcher(clause.text());
        while (match.find()) {
            add(kind, match.start(), match.end(), clause, reason, found);
        }
    }

    private static void court(Clause clause, Found found) {
        Matcher court = ONE_COURT.matcher(clause.text());
        while (court.find()) {
            if (found.said().concluded(ConclusionKind.REVIEW_ROUTE).stream().noneMatch(names(court.group()))) {
                add(
                        FindingKind.RANKING,
                        court.start(),
                        court.end(),
                        clause,
                        "The answer does not name this court as the one.",
                        found);
            }
        }
    }

    /** Whether a route names this court, and no other beside it. */
    private static Predicate<Conclusion> names(String court) {
        return route -> {
            String label = route.label().toLowerCase(Locale.ROOT);
            return label.contains(court) && !label.replace(court, "").contains("court");
        };
    }

    private static void add(FindingKind kind, int start, int end, Clause clause, String reason, Found found) {
        found.add(
                kind,
                clause.start() + start,
                clause.start() + end,
                reason,
                found.conclusions(ConclusionKind.REVIEW_ROUTE));
    }
}
