package city.ordinance.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as words. Each bound is said as the source gives it, and one that it does not give is not said at all. */
final class ValueWords {
    private static final Map<String, String> CURRENCIES =
            Map.of("USD", "US dollars", "EUR", "euros", "GBP", "pounds sterling", "CAD", "Canadian dollars");

    private ValueWords() {}

    static String words(Value value) {
        if (value instanceof Value.Money money) {
            return money(money);
        } else if (value instanceof Value.Period period) {
            return period(period);
        } else if (value instanceof Value.GreaterOf greater) {
            return "whichever is more: " + each(greater.values());
        } else if (value instanceof Value.LesserOf lesser) {
            return "whichever is less: " + each(lesser.values());
        } else if (value instanceof Value.Reference reference) {
            return "the source sends the reader to " + reference.to()
                    + reference
                            .pack()
                            .map(pack -> ", which the pack " + pack + " has")
                            .orElse("");
        } else if (value instanceof Value.Readings readings) {
            return readings.values().stream().map(ValueWords::reading).collect(Collectors.joining("; "))
                    + "; none of these is chosen here";
        }
        return ((Value.Text) value).text();
    }

    private static String each(List<Value> values) {
        return values.stream().map(ValueWords::words).collect(Collectors.joining(", or "));
    }

    private static String reading(Value.Reading reading) {
        String claims = reading.cites().isEmpty() ? "" : " (" + String.join(", ", reading.cites()) + ")";
        return "if " + reading.condition() + ": " + words(reading.value()) + claims;
    }

    private static String money(Value.Money money) {
        String per = money.per().map(each -> " for each " + each).orElse("");
        String from = money.from().map(event -> " after " + event).orElse("");
        return bounds(money)
                + per
                + from
                + money.step().map(step -> step(step, money.currency())).orElse("");
    }

    private static String bounds(Value.Money money) {
        Optional<String> least = money.atLeast().map(sum -> sum(sum, money.currency()));
        Optional<String> most = money.atMost().map(sum -> sum(sum, money.currency()));
        if (money.amount().isPresent()) {
            return sum(money.amount().get(), money.currency());
        } else if (least.isPresent() && most.isPresent()) {
            return "at least " + least.get() + " and at most " + most.get();
        }
        return least.map(sum -> "at least " + sum).orElseGet(() -> "at most " + most.orElse("an unknown sum"));
    }

    private static String sum(BigDecimal amount, String currency) {
        String digits =
                amount.stripTrailingZeros().scale() <= 0 ? amount.setScale(0).toPlainString() : amount.toPlainString();
        String name = CURRENCIES.get(currency);
        return name == null ? currency + " " + digits : digits + " " + name;
    }

    private static String step(Value.Increment step, String currency) {
        return ", and " + sum(step.amount(), currency) + " more for each "
                + step.each().replace('-', ' ') + " after the first " + step.after();
    }

    private static String period(Value.Period period) {
        String unit = period.unit().replace('-', ' ');
        String length = period.length() + " " + (period.length() == 1 ? unit.replaceFirst("s$", "") : unit);
        String counted = period.includesEventDay()
                .map(included -> included ? ", that day counted" : ", that day not counted")
                .orElse("");
        return (period.atMost() ? "at most " : "")
                + length
                + period.from().map(event -> " from " + event).orElse("")
                + counted
                + period.unless().map(unless -> ", unless " + unless).orElse("");
    }
}
