package city.ordinance.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.internal.form.ValueForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value in words says what the source gives, and no more. */
class ValueWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"kind":"text","text":"the clerk decides"} | the clerk decides
            {"kind":"money","currency":"USD","amount":"100.00"} | 100 US dollars
            {"kind":"money","currency":"USD","amount":"0.10","per":"page"} | 0.10 US dollars for each page
            {"kind":"money","currency":"USD","atMost":"500.00","per":"day","from":"notice of violation"} | at most 500 US dollars for each day after notice of violation
            {"kind":"money","currency":"USD","atLeast":"10.00"} | at least 10 US dollars
            {"kind":"money","currency":"CHF","atLeast":"10.00","atMost":"20.50"} | at least CHF 10 and at most CHF 20.50
            {"kind":"money","currency":"USD","amount":"50.00","step":{"amount":"50.00","each":"false-alarm","after":3}} | 50 US dollars, and 50 US dollars more for each false alarm after the first 3
            {"kind":"period","length":3,"unit":"months","atMost":true} | at most 3 months
            {"kind":"period","length":1,"unit":"business-days","from":"receipt by the custodian","includesEventDay":false,"unless":"reasonable cause is given"} | 1 business day from receipt by the custodian, that day not counted, unless reasonable cause is given
            {"kind":"greater-of","values":[{"kind":"money","currency":"USD","amount":"5.00"},{"kind":"text","text":"the cost"}]} | whichever is more: 5 US dollars, or the cost
            {"kind":"lesser-of","values":[{"kind":"money","currency":"USD","amount":"5.00"},{"kind":"text","text":"the cost"}]} | whichever is less: 5 US dollars, or the cost
            {"kind":"reference","to":"RSMo 67.398","pack":null} | the source sends the reader to RSMo 67.398
            {"kind":"readings","values":[{"if":"it is on paper","value":{"kind":"text","text":"free"},"cites":["C1"]},{"if":"it is data","value":{"kind":"money","currency":"USD","atMost":"2.00"},"cites":[]}]} | if it is on paper: free (C1); if it is data: at most 2 US dollars; none of these is chosen here
            """)
    void each_part_of_a_value_is_said(String json, String words) {
        Value value = ValueForm.read(json);
        assertThat(value.words()).isEqualTo(words);
        assertThat(ValueForm.json(value)).isEqualTo(json);
        assertThat(words).doesNotContain("from 0", "null", "Optional");
    }
}
