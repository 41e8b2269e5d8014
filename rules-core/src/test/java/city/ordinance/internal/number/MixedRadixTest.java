package city.ordinance.internal.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MixedRadixTest {

    @Test
    void the_last_digit_runs_fastest() {
        MixedRadix numbers = new MixedRadix(2, 3, 4);
        assertThat(numbers.count()).isEqualTo(24);
        assertThat(numbers.stride(2)).isEqualTo(1);
        assertThat(numbers.stride(0)).isEqualTo(12);
        assertThat(numbers.digit(12 + 2 * 4 + 3, 1)).isEqualTo(2);
        assertThat(new MixedRadix().count()).isEqualTo(1);
    }

    @Property
    void a_number_is_the_sum_of_its_digits_times_their_strides(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> sizes, @ForAll long any) {
        MixedRadix numbers = of(sizes);
        long number = Math.floorMod(any, numbers.count());
        long sum = 0;
        for (int place = 0; place < sizes.size(); place++) {
            assertThat(numbers.digit(number, place)).isBetween(0, sizes.get(place) - 1);
            sum += numbers.digit(number, place) * numbers.stride(place);
        }
        assertThat(sum).isEqualTo(number);
    }

    @Property
    void a_number_without_a_digit_keeps_the_others(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> sizes,
            @ForAll long any,
            @ForAll @IntRange(max = 5) int some) {
        int gone = some % sizes.size();
        MixedRadix numbers = of(sizes);
        long number = Math.floorMod(any, numbers.count());
        List<Integer> fewer = new ArrayList<>(sizes);
        fewer.remove(gone);
        MixedRadix left = of(fewer);
        for (int place = 0; place < fewer.size(); place++) {
            assertThat(left.digit(numbers.without(number, gone), place))
                    .isEqualTo(numbers.digit(number, place < gone ? place : place + 1));
        }
    }

    @Test
    void more_numbers_than_can_be_counted_are_refused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new MixedRadix(1 << 30, 1 << 30, 1 << 30));
    }

    private static MixedRadix of(List<Integer> sizes) {
        return new MixedRadix(sizes.stream().mapToInt(Integer::intValue).toArray());
    }
}
