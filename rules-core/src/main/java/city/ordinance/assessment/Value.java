package city.ordinance.assessment;

import city.ordinance.internal.text.Currencies;
import city.ordinance.internal.text.JsonText;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** What a source specifies. A period stays a period: no date is ever computed from it. */
public sealed interface Value {
    /** What documents say of it, as JSON in one line; Jackson, of any version and however set, writes it as this. */
    @JsonValue
    @JsonRawValue
    default String toJson() {
        return JsonText.of(this);
    }

    /**
     * A statement.
     *
     * @param text the statement, in the pack's own words
     */
    record Text(String text) implements Value {}

    /**
     * An amount of money.
     *
     * @param amount how much
     * @param currency the ISO 4217 code
     */
    record Money(BigDecimal amount, String currency) implements Value {
        /** Gives the amount the currency's decimals, so that equal amounts are equal. */
        public Money {
            amount = Currencies.normal(amount, currency);
        }
    }

    /**
     * A range of amounts of money.
     *
     * @param from the least
     * @param to the most
     * @param currency the ISO 4217 code
     */
    record MoneyRange(BigDecimal from, BigDecimal to, String currency) implements Value {
        /** Gives the amounts the currency's decimals, so that equal amounts are equal. */
        public MoneyRange {
            from = Currencies.normal(from, currency);
            to = Currencies.normal(to, currency);
        }
    }

    /**
     * A length of time.
     *
     * @param length how many
     * @param unit of what, as the source counts: the code of a {@link PeriodUnit}
     */
    record Period(int length, String unit) implements Value {}
}
