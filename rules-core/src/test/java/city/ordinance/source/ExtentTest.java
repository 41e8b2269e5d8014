package city.ordinance.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {
    private static final Extent PART = new Extent(List.of("610.023", "610.027.1", "100.010 A"));

    @ParameterizedTest
    @ValueSource(
            strings = {"610.023", "610.023.3", "610.023(2)", "610.027.1", "100.010 A", "610.023.1, 610.027.1; 610.023"})
    void what_was_read_reaches_the_sections_named_and_their_parts(String section) {
        assertThat(PART.reaches(section)).isTrue();
        assertThat(Extent.WHOLE.reaches(section)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"610.027", "610.0231", "610.027.12", "100.010", "610.02", "610.023, 610.027", "610.024"})
    void it_reaches_no_other_section(String section) {
        assertThat(PART.reaches(section)).isFalse();
        assertThat(PART.whole()).isFalse();
    }
}
