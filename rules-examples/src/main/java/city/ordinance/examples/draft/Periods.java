package city.ordinance.examples.draft;

import city.ordinance.assessment.Value;
import city.ordinance.pack.Topic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time that limit something, and days named by their names. */
final class Periods implements Detector {
    private static final Pattern PERIOD = Pattern.compile("(?<![\\w.,$])(" + Numerals.PATTERN
            + ")[\\s-]+(?:(business|working|calendar|consecutive)[\\s-]+)?(hour|day|week|month|year|minute)s?\\b"
            + "|\\b(?:a )?(?:fortnight|couple of (?:days|weeks|months)|few (?:days|weeks|months))\\b"
            + "|\\bend of (?:the|this|next) (?:day|week|month|year)\\b"
            + "|\\b(?:by|until|before|no later than|on) (?:next |this )?(?:monday|tuesday|wednesday|thursday|friday|"
            + "saturday|sunday|tomorrow|tonight)\\b|\\b(?:by|until|before) next (?:week|month|year)\\b");
    private static final Pattern TOLD_AFTER = Pattern.compile("^\\s*(?:ago|old|earlier|of\\s+(?:\\w+\\s+)?(?:footage|"
            + "video|data|records?|recordings?|audio|images?|readings?|history)|have passed|has passed|already)\\b");
    private static final Pattern TOLD_BEFORE = Pattern.compile("(?:\\b(?:been|has|have|was|were|stood|ran|recorded|"
            + "waited|waiting)\\b[^.,;]{0,30}\\b(?:for|after)|\\b(?:last|past|previous|every|once|twice|each)|\\bafter)\\s+"
            + "(?:the\\s+)?(?:(?:more|less)\\s+than\\s+|about\\s+|over\\s+)?$");
    private static final Pattern LIMIT_BEFORE = Pattern.compile("\\b(?:within|in|under|than|least|most|about|have|has|"
            + "takes?|gives?|gets?|allows?|for|only|just|another|wait|period of|limit of|deadline of)\\s+$");

    @Override
    public void check(Sentence sentence, Said said, Found found) {
        Matcher period = PERIOD.matcher(sentence.text());
        while (period.find()) {
            if (limits(period, sentence.text())) {
                check(period, sentence, said, found);
            }
        }
    }

    private static boolean limits(Matcher period, String text) {
        String before = text.substring(Math.max(0, period.start() - 60), period.start());
        if (TOLD_AFTER.matcher(text.substring(period.end())).find()
                || TOLD_BEFORE.matcher(before).find()) {
            return false;
        }
        boolean article = period.group(1) != null && period.group(1).matches("an?|one");
        return !article || LIMIT_BEFORE.matcher(before).find();
    }

    private static void check(Matcher period, Sentence sentence, Said said, Found found) {
        List<Topic> topics =
                said.topicsIn(sentence.text(), topic -> topic.sharedKind().equals("time-limit"));
        if (topics.stream().noneMatch(topic -> said.values(topic.code()).anyMatch(value -> gives(value, period)))) {
            found.add(
                    FindingKind.DEADLINE,
                    sentence.start() + period.start(),
                    sentence.start() + period.end(),
                    "The answer does not give this time limit.",
                    Instead.topics(said, topics.stream().map(Topic::code).toList()));
        }
    }

    private static boolean gives(Value value, Matcher period) {
        if (period.group(1) == null || !(value instanceof Value.Period said)) {
            return false;
        }
        Optional<BigDecimal> length = Numerals.read(period.group(1));
        return length.isPresent()
                && length.get().compareTo(BigDecimal.valueOf(said.length())) == 0
                && said.unit().equals(unit(period.group(2), period.group(3)));
    }

    private static String unit(@Nullable String qualifier, String unit) {
        boolean business = qualifier != null && (qualifier.equals("business") || qualifier.equals("working"));
        return (business ? "business-" : "") + unit + "s";
    }
}
