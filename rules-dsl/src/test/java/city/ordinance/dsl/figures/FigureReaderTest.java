package city.ordinance.dsl.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
    @ParameterizedTest
    @CsvFileSource(resources = "figures.txt", delimiter = '|', quoteCharacter = '^', emptyValue = "")
    void the_figures_of_a_text_are_found_and_nothing_else(String text, String figures) {
        assertThat(FigureReader.read(text).stream()
                        .map(figure -> words(figure, text))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(figures == null ? "" : figures);
    }

    private static String words(Figure figure, String text) {
        return figure.kind() + " "
                + figure.number().map(BigDecimal::toPlainString).orElse("?") + " "
                + (figure.unit().isEmpty() ? "-" : figure.unit()) + " \"" + figure.in(text) + "\"";
    }

    @Property
    void figures_stand_in_order_in_any_text(@ForAll String text) {
        List<Figure> figures = FigureReader.read(text);
        int from = 0;
        for (Figure figure : figures) {
            assertThat(figure.start()).isGreaterThanOrEqualTo(from);
            assertThat(figure.in(text)).isNotBlank();
            from = figure.end();
        }
    }

    /**
     * Twenty times as long takes about twenty times as long; if it took four hundred times, these would take minutes.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one ",
                "one hundred and ",
                "1,",
                "1.",
                "$",
                "$1 ",
                "a ",
                "ten (",
                "10 business ",
                " ",
                "--",
                "fine of the amount of the ",
                "fine of 500 ",
                "half a ",
                "third "
            })
    void a_long_text_is_read_in_time(String part) {
        String text = part.repeat(200_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> FigureReader.read(text));
    }
}
