package city.ordinance.dsl.mutation;

import city.ordinance.assessment.Value;
import java.math.BigDecimal;
import java.util.List;

/** Values that are nearly the same, and wrong. */
final class OtherValues {
    private OtherValues() {}

    static List<Value> of(Value value) {
        if (value instanceof Value.Money money) {
            return List.of(
                    new Value.Money(more(money.amount()), money.currency()),
                    new Value.Money(money.amount(), other(money.currency())));
        } else if (value instanceof Value.MoneyRange range) {
            return List.of(
                    new Value.MoneyRange(more(range.from()), range.to(), range.currency()),
                    new Value.MoneyRange(range.from(), more(range.to()), range.currency()),
                    new Value.MoneyRange(range.from(), range.to(), other(range.currency())));
        } else if (value instanceof Value.Period period) {
            return List.of(
                    new Value.Period(period.length() + 1, period.unit()),
                    new Value.Period(period.length(), period.unit().equals("days") ? "business-days" : "days"));
        }
        return List.of(new Value.Text(((Value.Text) value).text() + " Or not."));
    }

    private static BigDecimal more(BigDecimal amount) {
        return amount.add(BigDecimal.ONE);
    }

    private static String other(String currency) {
        return currency.equals("USD") ? "EUR" : "USD";
    }
}
