package city.ordinance.examples.render;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.source.Extent;
import city.ordinance.source.Source;
import city.ordinance.source.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    @Test
    void a_source_is_told_with_how_far_and_when_it_was_read_and_whether_it_is_in_force() {
        assertThat(details(
                        Optional.empty(), Optional.of(DAY), "copies", new Extent(List.of("1", "2.3")), "Not checked"))
                .isEqualTo("the state; a primary source, no day of publication given;"
                        + " read in part (1; 2.3) on 2026-03-08: copies; in force: Not checked");
        assertThat(details(Optional.of(DAY), Optional.empty(), null, Extent.WHOLE, null))
                .isEqualTo("the state; a primary source, published 2026-03-08; read whole");
        assertThat(details(Optional.of(DAY), Optional.empty(), null, null, null))
                .isEqualTo("the state; a primary source, published 2026-03-08");
    }

    private static String details(
            Optional<LocalDate> published, Optional<LocalDate> readOn, String read, Extent extent, String inForce) {
        return Sources.details(new Source(
                "law",
                "A law",
                "the state",
                Optional.empty(),
                published,
                readOn,
                Tier.PRIMARY,
                Optional.ofNullable(read),
                Optional.ofNullable(extent),
                Optional.ofNullable(inForce),
                Optional.empty()));
    }
}
