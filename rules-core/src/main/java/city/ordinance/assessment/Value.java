package city.ordinance.assessment;

import java.math.BigDecimal;

/** What a source specifies. A period stays a period: no date is ever computed from it. */
public sealed interface Value {

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
    record Money(BigDecimal amount, String currency) implements Value {}

    /**
     * A range of amounts of money.
     *
     * @param from the least
     * @param to the most
     * @param currency the ISO 4217 code
     */
    record MoneyRange(BigDecimal from, BigDecimal to, String currency) implements Value {}

    /**
     * A length of time.
     *
     * @param length how many
     * @param unit of what, such as {@code days} or {@code business-days}, as the source counts
     */
    record Period(int length, String unit) implements Value {}
}
