package city.ordinance.examples.draft;

import city.ordinance.assessment.Value;
import city.ordinance.dsl.figures.Figure;
import city.ordinance.dsl.figures.FigureReader;
import city.ordinance.pack.Topic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time that limit something, and days named by their names. */
final class Periods implements Detector {
    private static final Pattern NAMED = Pattern.compile("\\bend of (?:the|this|next) (?:day|week|month|year)\\b"
            + "|\\b(?:by|until|before|no later than|on) (?:next |this )?(?:monday|tuesday|wednesday|thursday|friday|"
            + "saturday|sunday|tomorrow|tonight)\\b|\\b(?:by|until|before) next (?:week|month|year)\\b");
    private static final Pattern TOLD_AFTER = Pattern.compile("^\\s*(?:ago|old|earlier|of\\s+(?:\\w+\\s+)?(?:footage|"
            + "video|data|records?|recordings?|audio|images?|readings?|history)|have passed|has passed|already)\\b");
    private static final Pattern TOLD_BEFORE = Pattern.compile("(?:\\b(?:been|has|have|was|were|stood|ran|recorded|"
            + "waited|waiting)\\b[^.,;]{0,30}\\b(?:for|after)|\\b(?:last|past|previous|every|once|twice|each)|\\bafter)\\s+"
            + "(?:the\\s+)?(?:(?:more|less)\\s+than\\s+|about\\s+|over\\s+)?$");

    @Override
    public void check(Sentence sentence, Found found) {
        FigureReader.read(sentence.text()).stream()
                .filter(figure -> figure.kind() == Figure.Kind.LENGTH)
                .forEach(length -> check(length, sentence, found));
        Matcher named = NAMED.matcher(sentence.text());
        while (named.find()) {
            check(new Figure(Figure.Kind.LENGTH, named.start(), named.end(), Optional.empty(), ""), sentence, found);
        }
    }

    private static void check(Figure length, Sentence sentence, Found found) {
        List<Topic> topics = found.said()
                .topicsIn(sentence.text(), topic -> topic.sharedKind().equals("time-limit"));
        if (!told(length, sentence.text())
                && topics.stream()
                        .noneMatch(
                                topic -> found.said().values(topic.code()).anyMatch(value -> gives(value, length)))) {
            found.add(
                    FindingKind.DEADLINE,
                    sentence.start() + length.start(),
                    sentence.start() + length.end(),
                    "The answer does not give this time limit.",
                    found.topics(topics.stream().map(Topic::code).toList()));
        }
    }

    /** Whether it tells how long something went on, and limits nothing. */
    private static boolean told(Figure length, String text) {
        String before = text.substring(Math.max(0, length.start() - 60), length.start());
        return TOLD_AFTER.matcher(text.substring(length.end())).find()
                || TOLD_BEFORE.matcher(before).find();
    }

    private static boolean gives(Value value, Figure length) {
        return value.parts()
                .anyMatch(part -> part instanceof Value.Period period
                        && period.unit().equals(length.unit())
                        && length.number()
                                .filter(number -> number.compareTo(BigDecimal.valueOf(period.length())) == 0)
                                .isPresent());
    }
}
