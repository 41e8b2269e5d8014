package city.ordinance.dsl.property;

import city.ordinance.assessment.Value;
import city.ordinance.internal.form.ValueForm;

/** Values as the words in which properties name them. */
public final class ValueText {
    private ValueText() {}

    /**
     * A statement's own words; {@code USD 50.00}, {@code USD 50.00 to 500.00}, {@code 30 days}; what has more to it, as
     * JSON.
     */
    public static String of(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Period period
                && period.equals(new Value.Period(period.length(), period.unit()))) {
            return period.length() + " " + period.unit();
        }
        return value instanceof Value.Money money ? money(money) : ValueForm.json(value);
    }

    private static String money(Value.Money money) {
        String currency = money.currency();
        if (money.amount().isPresent()
                && money.equals(new Value.Money(money.amount().get(), currency))) {
            return currency + " " + money.amount().get().toPlainString();
        } else if (money.atLeast().isPresent()
                && money.atMost().isPresent()
                && money.equals(Value.Money.between(
                        money.atLeast().get(), money.atMost().get(), currency))) {
            return currency + " " + money.atLeast().get().toPlainString() + " to "
                    + money.atMost().get().toPlainString();
        }
        return ValueForm.json(money);
    }
}
