package city.ordinance.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.assessment.PeriodUnit;
import city.ordinance.assessment.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ValueReaderTest {
    private final List<String> objections = new ArrayList<>();
    private final ValueReader reader = new ValueReader((message, help) -> objections.add(message + " " + help));

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .sorted((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()))
                .toList());
    }

    @Property
    void equal_amounts_are_equal_however_they_are_written(
            @ForAll("currencies") Currency currency, @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
        String code = currency.getCurrencyCode();
        String written = new BigDecimal(whole)
                .setScale(currency.getDefaultFractionDigits())
                .toPlainString();
        assertThat(reader.money(Long.toString(whole), code))
                .isEqualTo(reader.money(written, code))
                .isEqualTo(new Value.Money(new BigDecimal(whole + ".0000"), code))
                .hasToString(new Value.Money(new BigDecimal(written), code).toString());
        assertThat(objections).isEmpty();
    }

    @Property
    void one_decimal_more_than_the_currency_has_is_too_much(
            @ForAll("currencies") Currency currency, @ForAll @IntRange(min = 0, max = 9) int last) {
        String amount = "7." + "0".repeat(currency.getDefaultFractionDigits()) + last;
        reader.money(amount, currency.getCurrencyCode());
        assertThat(objections).hasSize(1);
        assertThat(objections.get(0)).contains("has more decimals than " + currency.getCurrencyCode());
        objections.clear();
    }

    @Property
    void a_range_is_in_order_exactly_when_its_end_is_not_below_its_beginning(
            @ForAll @IntRange(min = 1, max = 300) int from, @ForAll @IntRange(min = 1, max = 300) int to) {
        objections.clear();
        reader.moneyRange(Integer.toString(from), to + ".00", "USD");
        assertThat(objections).hasSize(from > to ? 1 : 0);
    }

    @Test
    void the_units_of_time_are_a_list_and_a_misspelt_one_gets_the_nearest() {
        assertThat(PeriodUnit.codes())
                .containsExactly("minutes", "hours", "days", "business-days", "weeks", "months", "years")
                .allSatisfy(unit -> assertThat(reader.period(1, unit)).isEqualTo(new Value.Period(1, unit)));
        assertThat(objections).isEmpty();
        reader.period(30, "buisness-dayz");
        assertThat(objections)
                .containsExactly("\"buisness-dayz\" is not a unit of time. Maybe you meant \"business-days\".");
    }
}
