package city.ordinance.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "+2026-06-01",
                "-2026-06-01",
                "12026-06-01",
                "2026-6-1",
                "2026-02-30",
                "2026-13-01",
                "20260601",
                "2026-06-01T00:00",
                " 2026-06-01",
                "2026-06-01\n",
                "２０２６-06-01",
                "today",
                ""
            })
    void what_is_no_day_of_a_year_of_four_digits_names_none(String text) {
        assertThat(AsOf.dayNamed(text)).isEmpty();
    }

    @Property(tries = 200)
    void each_day_of_four_digits_is_named_as_it_is_written(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        assertThat(AsOf.dayNamed(day.toString())).contains(day);
    }
}
