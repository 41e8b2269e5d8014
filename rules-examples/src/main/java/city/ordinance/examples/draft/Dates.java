package city.ordinance.examples.draft;

import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calendar dates on which something ends, is due or takes effect. The library computes none. */
final class Dates implements Detector {
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
                    + "sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH
            + "(?:,? \\d{4})?\\b|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|\\bthe \\d{1,2}(?:st|nd|rd|th)\\b");
    private static final Pattern LIMIT_BEFORE = Pattern.compile(
            "\\b(?:by|until|till|before|no later than|not later than|due|due on|expires?|expires on|ends?|ends on|"
                    + "deadline|deadline is|deadline of|runs out on)[:\\s]+$");
    private static final Pattern LIMITS =
            Pattern.compile("\\b(?:deadline|due date|expir\\w*|last day|at the latest|took "
                    + "effect|takes effect|in force|effective|time limit|runs out|must (?:be )?(?:file|filed|pay|paid|appeal|reply|"
                    + "answer|remove|removed))\\b");

    @Override
    public void check(Sentence sentence, Found found) {
        Matcher date = DATE.matcher(sentence.text());
        while (date.find()) {
            String before = sentence.text().substring(Math.max(0, date.start() - 40), date.start());
            if (LIMIT_BEFORE.matcher(before).find()
                    || LIMITS.matcher(sentence.text()).find()) {
                add(date, sentence, found);
            }
        }
    }

    private static void add(Matcher date, Sentence sentence, Found found) {
        if (coverage(found.said(), sentence, date.group())) {
            return;
        }
        List<String> topics = new ArrayList<>(found
                .said()
                .topicsIn(
                        sentence.text(),
                        topic -> topic.sharedKind().equals("time-limit")
                                || topic.sharedKind().equals("date"))
                .stream()
                .map(Topic::code)
                .toList());
        found.add(
                FindingKind.DATE,
                sentence.start(),
                date,
                "The answer gives no such date; a period is not turned into a date.",
                found.topics(topics));
    }

    /** The days on which a pack's review is due, and on which it expires, are the pack's own. */
    private static boolean coverage(Said said, Sentence sentence, String date) {
        boolean about = sentence.text().matches("(?s).*\\b(?:review|pack|answer|source|coverage)\\b.*");
        return about
                && said.packs().stream()
                        .map(PackInfo::coverage)
                        .flatMap(days -> Stream.of(days.reviewDue(), days.expires()))
                        .map(LocalDate::toString)
                        .anyMatch(date.toLowerCase(Locale.ROOT)::equals);
    }
}
