package city.ordinance.internal.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/** Currencies, by their ISO 4217 codes, and what is wrong with amounts in them. */
public final class Currencies {
    private Currencies() {}

    /**
     * What is wrong with money.
     *
     * @param message what, in one sentence
     * @param help what to do about it
     */
    public record Objection(String message, String help) {}

    /** What is wrong with a currency. */
    public static Optional<Objection> objection(String code) {
        return decimals(code).isPresent()
                ? Optional.empty()
                : Optional.of(new Objection(
                        Quotes.quote(code) + " is not a currency.", "Write its ISO 4217 code, such as USD."));
    }

    /** What is wrong with an amount in a currency. */
    public static Optional<Objection> objection(BigDecimal amount, String code) {
        String text = amount.toPlainString();
        OptionalInt decimals = decimals(code);
        if (amount.signum() <= 0) {
            return Optional.of(new Objection(
                    "The amount " + text + " is not above zero.",
                    "Where the source gives no amount, leave it out, or say that it is not specified or silent."));
        } else if (decimals.isPresent() && amount.scale() > decimals.getAsInt()) {
            return Optional.of(new Objection(
                    "The amount " + text + " has more decimals than " + code + ", which has " + decimals.getAsInt()
                            + ".",
                    "Write the amount as the source does."));
        }
        return Optional.empty();
    }

    /** What is wrong with two bounds. */
    public static Optional<Objection> objection(BigDecimal atLeast, BigDecimal atMost) {
        return atLeast.compareTo(atMost) > 0
                ? Optional.of(new Objection(
                        "The least, " + atLeast.toPlainString() + ", is more than the most, " + atMost.toPlainString()
                                + ".",
                        "Swap the two."))
                : Optional.empty();
    }

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
