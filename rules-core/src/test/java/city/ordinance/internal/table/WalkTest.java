package city.ordinance.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.situation.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {

    private static List<Long> visited(Description description) {
        List<Long> cells = new ArrayList<>();
        Walk.over(Noise.SPACE, description).forEach(cells::add);
        return cells;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stage=open",
                "source=dog",
                "permit=shown",
                "color=red",
                "source=bar hour=day",
                "stage=open source=site hour=night permit=shown color=green"
            })
    void a_walk_visits_each_valid_cell_that_fits_once(String facts) {
        Description description = Noise.description(facts.isEmpty() ? new String[0] : facts.split(" "));
        assertThat(visited(description))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(LongStream.range(0, Noise.SPACE.cells())
                        .filter(cell -> Noise.SPACE.valid(cell) && fits(description, cell))
                        .boxed()
                        .toList());
    }

    private static boolean fits(Description description, long cell) {
        for (int place = 0; place < Noise.SPACE.dimensions(); place++) {
            int given = Ordinals.known(description, Noise.SPACE.fact(place));
            if (given >= 0 && given != Noise.SPACE.value(cell, place)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void a_walk_knows_the_live_facts_that_are_unknown() {
        assertThat(Walk.over(Noise.SPACE, Noise.description("source=bar", "color=red"))
                        .unknown())
                .containsExactly(0, 2, 3);
    }

    @Test
    void the_lines_along_an_unknown_fact_cover_each_fitting_cell_once() {
        Walk walk = Walk.over(Noise.SPACE, Noise.description("stage=open"));
        List<Long> covered = new ArrayList<>();
        walk.forEachLine(1, start -> {
            assertThat(Noise.SPACE.value(start, 1)).isZero();
            for (int value = 0; value < Noise.SPACE.size(1); value++) {
                covered.add(start + value * Noise.SPACE.stride(1));
            }
        });
        assertThat(covered).doesNotHaveDuplicates().hasSize(12).containsAll(visited(Noise.description("stage=open")));
    }
}
