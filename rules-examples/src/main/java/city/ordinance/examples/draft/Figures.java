package city.ordinance.examples.draft;

import city.ordinance.assessment.Answer;
import city.ordinance.assessment.AnswerState;
import city.ordinance.assessment.Value;
import city.ordinance.dsl.figures.Figure;
import city.ordinance.dsl.figures.Figure.Kind;
import city.ordinance.dsl.figures.FigureReader;
import city.ordinance.examples.draft.reading.Clause;
import city.ordinance.examples.draft.reading.Token;
import city.ordinance.pack.Topic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sums, shares, lengths of time and days. A figure within a range is as unsupported as any other, a period must have
 * the unit that the source has, and no period is turned into a date.
 */
final class Figures implements Judge {
    private static final String DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
            + "aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:by|until|till|before|no later than|on|this|next|every|"
                    + "each|within|end of)\\s+(?:the\\s+)?(?:end of\\s+)?(?:this\\s+|next\\s+|coming\\s+|following\\s+|close of\\s+)?(?:"
                    + DAY + "s?|tomorrow|tonight|today|midnight|noon|week|weekend|month|year|business)\\b|\\b" + DAY
                    + "\\b|\\b(?:with)?in (?:days|hours|weeks|minutes|months)\\b|\\b(?:overnight|a day|same day|next day)\\b)");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH
            + "(?:,? \\d{4})?\\b|\\b(?:since|in|from|of|as of) (?:19|20)\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b"
            + MONTH + " \\d{4}\\b");
    private static final Pattern TOLD_AFTER = Pattern.compile("^\\s*(?:ago|old|earlier|of\\s+(?:\\w+\\s+)?(?:footage|"
            + "video|data|records?|recordings?|audio|images?|readings?|history)|have passed|has passed|already)\\b");
    private static final Pattern TOLD_BEFORE =
            Pattern.compile("(?:\\b(?:last|past|previous)\\s+|\\bafter\\s+(?:the\\s+)?)$");

    @Override
    public void judge(Clause clause, Bench bench) {
        int start = clause.tokens().get(0).start();
        String text = bench.plain(start, end(clause));
        if (clause.about("own-voice")
                || clause.guesses()
                || (clause.told() && !clause.has("effective"))
                || (clause.negative() && !clause.has("bound") && clause.about("source"))) {
            return;
        }
        for (Figure figure : FigureReader.read(text)) {
            if (!told(figure, text)) {
                boolean time = figure.kind() == Kind.LENGTH;
                judge(figure, start, time ? FindingKind.TIME : FindingKind.MONEY, clause, bench);
            }
        }
        days(NAMED, text, start, clause, bench);
        days(DATE, text, start, clause, bench);
    }

    private static int end(Clause clause) {
        List<Token> tokens = clause.tokens();
        return tokens.get(tokens.size() - 1).end();
    }

    /** Whether it tells how long something went on, and limits nothing. */
    private static boolean told(Figure figure, String text) {
        String before = text.substring(Math.max(0, figure.start() - 60), figure.start());
        return TOLD_AFTER.matcher(text.substring(figure.end())).find()
                || TOLD_BEFORE.matcher(before).find();
    }

    private static void days(Pattern pattern, String text, int start, Clause clause, Bench bench) {
        Matcher day = pattern.matcher(text);
        while (day.find()) {
            boolean kept = (clause.does("keeping") && clause.imperative())
                    || clause.about("own-voice")
                    || clause.has("own-voice", "own-days")
                    || !clause.has("limiting", "law", "rule-word");
            if (!kept && !bench.support().has(day.group())) {
                judge(
                        new Figure(Kind.LENGTH, day.start(), day.end(), Optional.empty(), ""),
                        start,
                        FindingKind.TIME,
                        clause,
                        bench);
            }
        }
    }

    private static void judge(Figure figure, int start, FindingKind kind, Clause clause, Bench bench) {
        String sort = kind == FindingKind.TIME ? "time-limit" : "money";
        List<Topic> topics = bench.said().topicsIn(clause, sort);
        List<Answer> answers = topics.stream()
                .flatMap(topic -> bench.said().answers(topic.code()).stream())
                .toList();
        if (Stream.concat(
                                answers.stream().flatMap(Said::value),
                                bench.said().concluded().flatMap(conclusion -> conclusion.value().stream()))
                        .flatMap(Value::parts)
                        .noneMatch(value -> gives(value, figure))
                && answers.stream().noneMatch(answer -> quotes(answer, figure))) {
            boolean given = answers.stream().anyMatch(answer -> answer.state() == AnswerState.SPECIFIED);
            bench.add(
                    kind,
                    given ? Verdict.CONTRADICTED : Verdict.UNSUPPORTED,
                    start + figure.start(),
                    start + figure.end(),
                    kind == FindingKind.TIME
                            ? "The answer does not give this time; a period is not turned into a date."
                            : "The answer does not give this figure.",
                    bench.topics(topics.stream().map(Topic::code).toList()));
        }
    }

    /** Whether the words of an answer have the figure. */
    private static boolean quotes(Answer answer, Figure figure) {
        return FigureReader.read(answer.text()).stream()
                .anyMatch(one -> one.kind() == figure.kind()
                        && one.unit().equals(figure.unit())
                        && one.number().isPresent()
                        && same(one.number().get(), figure));
    }

    private static boolean gives(Value value, Figure figure) {
        if (value instanceof Value.Period period) {
            return figure.kind() == Kind.LENGTH
                    && period.unit().equals(figure.unit())
                    && same(BigDecimal.valueOf(period.length()), figure);
        }
        return value instanceof Value.Money money
                && figure.kind() == Kind.AMOUNT
                && (figure.unit().isEmpty() || figure.unit().equals(money.currency()))
                && Stream.of(
                                money.amount(),
                                money.atLeast(),
                                money.atMost(),
                                money.step().map(Value.Increment::amount))
                        .flatMap(Optional::stream)
                        .anyMatch(sum -> same(sum, figure));
    }

    private static boolean same(BigDecimal given, Figure figure) {
        return figure.number().filter(number -> number.compareTo(given) == 0).isPresent();
    }
}
