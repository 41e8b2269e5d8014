package city.ordinance.internal.dialect;

import city.ordinance.assessment.PeriodUnit;
import city.ordinance.assessment.Value;
import city.ordinance.internal.text.Currencies;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/**
 * Makes the values that rules give from the literals in their calls. INVARIANT: the linter and the engine both read
 * here, so that both have the same value.
 *
 * @param objection receives what is wrong with a value, and what to do about it
 */
public record ValueReader(BiConsumer<String, String> objection) {

    /** A statement. */
    public Value text(String text) {
        if (text.isBlank()) {
            objection.accept("The statement is blank.", "Write what the source says, in the pack's own words.");
        }
        return new Value.Text(text);
    }

    /** An amount. */
    public Value money(String amount, String currency) {
        checkCurrency(currency);
        return new Value.Money(amount(amount, currency), currency);
    }

    /** A range of amounts. */
    public Value moneyRange(String from, String to, String currency) {
        checkCurrency(currency);
        BigDecimal least = amount(from, currency);
        BigDecimal most = amount(to, currency);
        if (least.compareTo(most) > 0) {
            objection.accept("The range from " + from + " to " + to + " ends below its beginning.", "Swap the two.");
        }
        return Value.Money.between(least, most, currency);
    }

    /** A length of time, which the shape of the call keeps above zero. */
    public Value period(int length, String unit) {
        if (!PeriodUnit.codes().contains(unit)) {
            objection.accept(Quotes.quote(unit) + " is not a unit of time.", Spelling.help(unit, PeriodUnit.codes()));
        }
        return new Value.Period(length, unit);
    }

    private void checkCurrency(String currency) {
        if (Currencies.decimals(currency).isEmpty()) {
            objection.accept(Quotes.quote(currency) + " is not a currency.", "Write its ISO 4217 code, such as USD.");
        }
    }

    private BigDecimal amount(String text, String currency) {
        BigDecimal amount = new BigDecimal(text);
        OptionalInt decimals = Currencies.decimals(currency);
        if (amount.signum() <= 0) {
            objection.accept(
                    "The amount " + text + " is not above zero.",
                    "Where the source gives no amount, say that it is not specified or silent.");
        } else if (decimals.isPresent() && amount.scale() > decimals.getAsInt()) {
            objection.accept(
                    "The amount " + text + " has more decimals than " + currency + ", which has " + decimals.getAsInt()
                            + ".",
                    "Write the amount as the source does.");
        }
        return amount;
    }
}
