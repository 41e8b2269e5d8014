package city.ordinance.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.assessment.ConclusionId;
import city.ordinance.internal.dialect.Consequence;
import city.ordinance.noise.NoiseReport;
import city.ordinance.situation.Fact;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergerTest {
    private static final EditionTables TABLES = Noise.tables();
    private static final OutcomeTable TABLE = TABLES.answers(NoiseReport.TYPE).table();
    private static final Merger MERGER = new Merger(TABLE);

    private static Merged merged(String... facts) {
        return MERGER.merge(Noise.description(facts));
    }

    private static int atom(String conclusion) {
        return TABLE.atoms().conclusion(ConclusionId.parse(conclusion).orElseThrow());
    }

    private static List<String> dependsOn(Merged merged, String conclusion) {
        BitSet atom = new BitSet();
        atom.set(atom(conclusion));
        return merged.dependsOn(atom).stream().map(Fact::code).toList();
    }

    @Test
    void a_conclusion_in_every_cell_is_certain_and_depends_on_nothing() {
        Merged open = merged("stage=open");
        assertThat(open.isCertain(atom("steps/call"))).isTrue();
        assertThat(open.isPossible(atom("steps/call"))).isTrue();
        assertThat(dependsOn(open, "steps/call")).isEmpty();
        assertThat(open.cells()).isEqualTo(10);
        assertThat(open.someSilence()).isFalse();
    }

    @Test
    void a_conclusion_in_some_cells_is_possible_and_depends_on_the_facts_along_which_it_changes() {
        Merged open = merged("stage=open");
        assertThat(open.isCertain(atom("sanctions/stop-order"))).isFalse();
        assertThat(open.isPossible(atom("sanctions/stop-order"))).isTrue();
        assertThat(dependsOn(open, "sanctions/stop-order")).containsExactly("source", "hour", "permit");
        assertThat(dependsOn(open, "enforcers/night-watch")).containsExactly("hour");
    }

    @Test
    void a_conclusion_in_no_cell_is_excluded() {
        Merged closed = merged("stage=closed");
        assertThat(closed.isPossible(atom("steps/call"))).isFalse();
        assertThat(closed.distinct()).hasSize(1);
        assertThat(closed.unsettled()).isZero();
        assertThat(closed.someSilence()).isTrue();
    }

    @Test
    void a_fact_that_cannot_change_alone_decides_nothing() {
        Merged dogAtNight = merged("stage=open", "source=dog", "hour=night");
        assertThat(dogAtNight.cells()).isEqualTo(1);
        assertThat(dependsOn(dogAtNight, "sanctions/stop-order")).isEmpty();
        assertThat(dogAtNight.isCertain(atom("sanctions/stop-order"))).isTrue();
    }

    @Test
    void support_is_the_union_over_the_cells_in_which_the_conclusion_holds() {
        Merged night = merged("stage=open", "hour=night", "permit=none");
        assertThat(night.grounds(atom("sanctions/stop-order"), night.support(atom("sanctions/stop-order")))
                        .rules())
                .containsExactly("QV-SANCTION-010", "QV-SANCTION-020");
        assertThat(night.support(atom("sanctions/stop-order")).provisos().cardinality())
                .isEqualTo(1);
    }

    @Test
    void what_is_unsettled_is_counted_once_for_each_conclusion_and_topic() {
        assertThat(merged("stage=open", "hour=day", "permit=shown", "source=bar")
                        .unsettled())
                .isZero();
        assertThat(merged("stage=open", "hour=day", "permit=shown").unsettled())
                .as("the fine is one amount or a range")
                .isEqualTo(1);
    }

    @Test
    void a_given_fact_is_inert_when_no_other_valid_value_gives_another_outcome() {
        BitSet dog = MERGER.inertGiven(Noise.description("stage=open", "source=dog", "hour=day", "permit=none"));
        assertThat(dog).as("another permit contradicts the dog").isEqualTo(bits(3));
        BitSet closed = MERGER.inertGiven(Noise.description("stage=closed", "source=bar"));
        assertThat(closed).isEqualTo(bits(1));
    }

    private static BitSet bits(int... ordinals) {
        BitSet bits = new BitSet();
        for (int ordinal : ordinals) {
            bits.set(ordinal);
        }
        return bits;
    }

    @Test
    void points_at_which_the_same_rules_fire_share_one_outcome() {
        Outcome outcome = TABLE.at(Noise.SPACE.cell(new int[] {0, 0, 0, 0, 0}));
        assertThat(TABLE.at(Noise.SPACE.cell(new int[] {0, 0, 0, 0, 1}))).isSameAs(outcome);
        assertThat(TABLES.outcomes().ofFired(outcome.fired())).isSameAs(outcome);
        assertThat(outcome.atoms().get(atom("steps/call"))).isTrue();
    }

    @Test
    void two_rules_that_answer_a_topic_differently_in_one_situation_are_a_conflict_that_names_both() {
        BitSet barAndDog = new BitSet();
        for (int i = 0; i < Noise.RULES.size(); i++) {
            boolean fine = Noise.RULES.get(i).then().stream()
                    .anyMatch(then -> then instanceof Consequence.Answers answer
                            && answer.topic().equals("fine"));
            barAndDog.set(i, fine);
        }
        assertThat(TABLES.outcomes().ofFired(barAndDog).conflicts())
                .isNotEmpty()
                .allSatisfy(conflict -> {
                    assertThat(conflict.problem().code()).isEqualTo("pack-conflict");
                    assertThat(conflict.problem().message())
                            .contains("\"fine\"")
                            .contains("QV-FINE-010 (")
                            .contains(conflict.other().id());
                });
    }
}
