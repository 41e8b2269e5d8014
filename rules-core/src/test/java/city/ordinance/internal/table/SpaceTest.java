package city.ordinance.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.noise.NoiseReport;
import city.ordinance.noise.NoiseReport.Color;
import city.ordinance.noise.NoiseReport.Hour;
import city.ordinance.noise.NoiseReport.Permit;
import city.ordinance.noise.NoiseReport.Source;
import city.ordinance.noise.NoiseReport.Stage;
import city.ordinance.situation.Description;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpaceTest {
    private static final Space SPACE = Noise.SPACE;
    private static final Keys KEYS = new Keys(SPACE);

    @Test
    void only_facts_that_a_rule_reads_or_a_contradiction_names_are_live() {
        assertThat(SPACE.dimensions()).isEqualTo(4);
        assertThat(SPACE.place(3)).isEqualTo(3);
        assertThat(SPACE.place(4)).as("color").isEqualTo(-1);
        assertThat(SPACE.cells()).isEqualTo(24);
        assertThat(KEYS.count()).isEqualTo(3 * 4 * 3 * 3);
        Space withoutRules = Space.of(NoiseReport.TYPE, List.of(), Set.of());
        assertThat(withoutRules.dimensions()).isEqualTo(2);
        assertThat(withoutRules.fact(0)).as("source").isEqualTo(1);
        assertThat(withoutRules.fact(1)).as("permit").isEqualTo(3);
    }

    @Test
    void a_cell_holds_the_situations_that_differ_in_facts_that_are_not_live() {
        Map<Long, Integer> situations = new HashMap<>();
        Space points = Space.points(NoiseReport.TYPE);
        for (long index = 0; index < points.cells(); index++) {
            if (points.valid(index)) {
                Description point = points.description(index);
                long cell = SPACE.cell(point);
                assertThat(SPACE.valid(cell)).isTrue();
                int[] ordinals = SPACE.ordinals(cell);
                for (int place = 0; place < SPACE.dimensions(); place++) {
                    assertThat(ordinals[SPACE.fact(place)]).isEqualTo(points.ordinals(index)[SPACE.fact(place)]);
                }
                situations.merge(cell, 1, Integer::sum);
            }
        }
        assertThat(situations)
                .hasSize(24 - 4)
                .allSatisfy((cell, count) -> assertThat(count).isEqualTo(2));
        for (long cell = 0; cell < SPACE.cells(); cell++) {
            assertThat(SPACE.valid(cell)).isEqualTo(situations.containsKey(cell));
        }
    }

    @Test
    void a_point_its_situation_and_its_description_are_one() {
        Space points = Space.points(NoiseReport.TYPE);
        assertThat(points.cells()).isEqualTo(2 * 3 * 2 * 2 * 2);
        long point = points.cell(new int[] {1, 2, 1, 0, 1});
        assertThat(point).isEqualTo(24 + 2 * 8 + 4 + 1);
        NoiseReport situation = new NoiseReport(Stage.CLOSED, Source.DOG, Hour.NIGHT, Permit.NONE, Color.GREEN);
        assertThat(points.situation(point)).isEqualTo(situation);
        assertThat(points.description(point)).isEqualTo(NoiseReport.TYPE.describe(situation));
        assertThat(points.cell(points.description(point))).isEqualTo(point);
    }

    @Test
    void descriptions_share_a_key_exactly_when_they_know_the_same_of_the_live_facts() {
        Description dog = Noise.description("source=dog");
        assertThat(KEYS.of(Noise.description("source=dog", "color=red"))).isEqualTo(KEYS.of(dog));
        Set<Long> keys = new HashSet<>();
        keys.add(KEYS.of(dog));
        keys.add(KEYS.of(Noise.description()));
        keys.add(KEYS.of(Noise.description("source=bar")));
        keys.add(KEYS.of(Noise.description("source=dog", "permit=none")));
        keys.add(KEYS.of(Noise.description("stage=closed", "source=dog")));
        assertThat(keys).hasSize(5).allSatisfy(key -> assertThat(key).isBetween(0L, KEYS.count() - 1));
    }

    @Test
    void a_space_without_live_facts_has_one_cell() {
        Space space = Space.of(city.ordinance.situation.AccessRequest.TYPE, new BitSet(), List.of());
        assertThat(space.cells()).isEqualTo(1);
        assertThat(new Keys(space).count()).isEqualTo(1);
        assertThat(space.valid(0)).isTrue();
    }
}
