package city.ordinance.internal.table;

import city.ordinance.assessment.Value;

/** Values as words. */
final class ValueWords {
    private ValueWords() {}

    /** The value as a sentence. */
    static String of(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Money money) {
            return money.currency() + " " + money.amount().toPlainString() + ".";
        } else if (value instanceof Value.MoneyRange range) {
            return "From " + range.currency() + " " + range.from().toPlainString() + " to " + range.currency() + " "
                    + range.to().toPlainString() + ".";
        }
        Value.Period period = (Value.Period) value;
        return period.length() + " " + period.unit().replace('-', ' ') + ".";
    }
}
