package city.ordinance.examples.draft;

import city.ordinance.assessment.Value;
import city.ordinance.pack.Topic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums of money. A figure within a range is as unsupported as any other: only the two ends are said. */
final class Amounts implements Detector {
    private static final Pattern AMOUNT =
            Pattern.compile("(?:us ?)?([$\u20ac\u00a3]) ?(\\d[\\d,]*(?:\\.\\d+)?)( ?k\\b| "
                    + "thousand\\b| million\\b)?|\\b(?:usd|eur) ?(\\d[\\d,]*(?:\\.\\d+)?)|(?<![\\w.,])("
                    + Numerals.PATTERN
                    + ")[\\s-]+(?:us )?(?:dollars?|bucks|euros?|usd|cents?)\\b");

    @Override
    public void check(Sentence sentence, Said said, Found found) {
        Matcher amount = AMOUNT.matcher(sentence.text());
        while (amount.find()) {
            List<Topic> topics =
                    said.topicsIn(sentence.text(), topic -> topic.sharedKind().equals("money"));
            if (topics.stream().noneMatch(topic -> supported(amount, topic, said))) {
                found.add(
                        FindingKind.AMOUNT,
                        sentence.start() + amount.start(),
                        sentence.start() + amount.end(),
                        "The answer does not give this amount.",
                        Instead.topics(said, topics.stream().map(Topic::code).toList()));
            }
        }
    }

    private static boolean supported(Matcher amount, Topic topic, Said said) {
        return value(amount).isPresent()
                && said.values(topic.code())
                        .anyMatch(value -> gives(value, value(amount).get(), currency(amount)));
    }

    private static Optional<BigDecimal> value(Matcher amount) {
        for (int group : new int[] {2, 4, 5}) {
            if (amount.group(group) != null) {
                return amount.group(3) == null ? Numerals.read(amount.group(group)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String currency(Matcher amount) {
        String text = amount.group();
        if (text.contains("cent")) {
            return "";
        }
        return text.contains("\u20ac") || text.contains("eur") ? "EUR" : text.contains("\u00a3") ? "GBP" : "USD";
    }

    private static boolean gives(Value value, BigDecimal amount, String currency) {
        if (value instanceof Value.Money money) {
            return money.currency().equals(currency) && money.amount().compareTo(amount) == 0;
        }
        return value instanceof Value.MoneyRange range
                && range.currency().equals(currency)
                && (range.from().compareTo(amount) == 0 || range.to().compareTo(amount) == 0);
    }
}
