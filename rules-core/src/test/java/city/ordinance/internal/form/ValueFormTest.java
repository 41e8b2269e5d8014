package city.ordinance.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no value is refused by name. */
class ValueFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"kind":"mony","text":"a"} | "mony" is not a kind of value.
            {"kind":"money","currency":"USD"} | Money is either one amount, or has a bound or two.
            {"kind":"money","currency":"USD","amount":"5.00","atMost":"6.00"} | Money is either one amount, or has a bound or two.
            {"kind":"money","currency":"USD","atLeast":"9.00","atMost":"6.00"} | The least, 9.00, is more than the most, 6.00.
            {"kind":"money","currency":"USD","atMost":"0.00"} | The amount 0.00 is not above zero.
            {"kind":"money","currency":"USD","atMost":"9.005"} | The amount 9.005 has more decimals than USD, which has 2.
            {"kind":"money","currency":"JPY","amount":"9.5"} | The amount 9.5 has more decimals than JPY, which has 0.
            {"kind":"money","currency":"USD","amount":"5.00","step":{"amount":"0.001","each":"dog","after":1}} | The amount 0.001 has more decimals than USD, which has 2.
            {"kind":"money","currency":"USD","atMost":5} | "5" stands where text is expected.
            {"kind":"money","currency":"DOLLARS","amount":"5.00"} | "DOLLARS" is not a currency.
            {"kind":"money","currency":"USD","amount":"5.00","per":"dog"} | "dog" is not what a sum can be for.
            {"kind":"money","currency":"USD","amount":"5.00","due":"now"} | The key "due" is not known here.
            {"kind":"period","length":0,"unit":"days"} | 0 is no length of time.
            {"kind":"period","length":3,"unit":"moons"} | "moons" is not a unit of time.
            {"kind":"period","length":"3","unit":"days"} | "3" stands where a number is expected.
            {"kind":"greater-of","values":[{"kind":"text","text":"a"}]} | There are fewer than two of them.
            {"kind":"reference","to":"RSMo 1"} | The key "pack" is missing.
            """)
    void what_is_wrong_is_said(String json, String message) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> ValueForm.read(json));
        assertThat(refused.problems()).extracting(problem -> problem.message()).contains(message);
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.where()).isNotEmpty();
            assertThat(problem.help()).isNotEmpty();
        });
    }
}
