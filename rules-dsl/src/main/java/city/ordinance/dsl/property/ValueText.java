package city.ordinance.dsl.property;

import city.ordinance.assessment.Value;

/** Values as the words in which properties name them. */
public final class ValueText {
    private ValueText() {}

    /** A statement's own words; {@code USD 50.00}, {@code USD 50.00 to 500.00}, {@code 30 days}. */
    public static String of(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Money money) {
            return money.currency() + " " + money.amount().toPlainString();
        } else if (value instanceof Value.MoneyRange range) {
            return range.currency() + " " + range.from().toPlainString() + " to "
                    + range.to().toPlainString();
        }
        Value.Period period = (Value.Period) value;
        return period.length() + " " + period.unit();
    }
}
