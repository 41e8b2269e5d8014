package city.ordinance.internal.dialect;

import city.ordinance.assessment.PeriodUnit;
import city.ordinance.assessment.Value;
import city.ordinance.internal.text.Currencies;
import city.ordinance.internal.text.Quotes;
import city.ordinance.internal.text.Spelling;
import java.math.BigDecimal;
import java.util.Optional;
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
        objectTo(Currencies.objection(currency));
        return new Value.Money(amount(amount, currency), currency);
    }

    /** A range of amounts. */
    public Value moneyRange(String from, String to, String currency) {
        objectTo(Currencies.objection(currency));
        BigDecimal least = amount(from, currency);
        BigDecimal most = amount(to, currency);
        objectTo(Currencies.objection(least, most));
        return Value.Money.between(least, most, currency);
    }

    /** A length of time, which the shape of the call keeps above zero. */
    public Value period(int length, String unit) {
        if (!PeriodUnit.codes().contains(unit)) {
            objection.accept(Quotes.quote(unit) + " is not a unit of time.", Spelling.help(unit, PeriodUnit.codes()));
        }
        return new Value.Period(length, unit);
    }

    private BigDecimal amount(String text, String currency) {
        BigDecimal amount = new BigDecimal(text);
        objectTo(Currencies.objection(amount, currency));
        return amount;
    }

    private void objectTo(Optional<Currencies.Objection> found) {
        found.ifPresent(wrong -> objection.accept(wrong.message(), wrong.help()));
    }
}
