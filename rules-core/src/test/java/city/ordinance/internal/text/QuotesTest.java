package city.ordinance.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void control_characters_are_escaped() {
        assertThat(Quotes.quote("a\n\u001B[31mb\u202Ec")).isEqualTo("\"a\\u000A\\u001B[31mb\\u202Ec\"");
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(Quotes.quote("😀".repeat(61))).isEqualTo("\"" + "😀".repeat(60) + "…\"");
        assertThat(Quotes.quote("😀".repeat(60))).isEqualTo("\"" + "😀".repeat(60) + "\"");
    }
}
