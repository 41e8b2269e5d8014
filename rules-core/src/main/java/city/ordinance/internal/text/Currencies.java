package city.ordinance.internal.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.OptionalInt;

/** Currencies, by their ISO 4217 codes. */
public final class Currencies {
    private Currencies() {}

    /** How many decimals amounts in the currency have; empty when it is none in which an amount can be given. */
    public static OptionalInt decimals(String code) {
        try {
            int decimals = Currency.getInstance(code).getDefaultFractionDigits();
            return decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals);
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }

    /** The amount with the currency's decimals, or with more where it has more: equal amounts become equal. */
    public static BigDecimal normal(BigDecimal amount, String code) {
        return amount.setScale(
                Math.max(amount.stripTrailingZeros().scale(), decimals(code).orElse(0)));
    }
}
