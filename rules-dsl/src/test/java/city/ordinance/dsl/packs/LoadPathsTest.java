package city.ordinance.dsl.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Assessment;
import city.ordinance.LoadOptions;
import city.ordinance.LoadOptions.Beyond;
import city.ordinance.Rulebook;
import city.ordinance.json.AssessmentJson;
import city.ordinance.problem.AsOf;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiled beforehand, decided into a table, or decided point by point: the answers are the same, byte for byte. */
class LoadPathsTest {
    private static final int DESCRIPTIONS = 150;

    static List<RulePack> packs() {
        return new ShippedPacks().rulePacks();
    }

    private static LoadOptions fresh() {
        return LoadOptions.defaults().withoutCompiled();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_compiled_form_answers_as_the_engine_does(RulePack pack) {
        assertSame(Rulebook.load(pack), Rulebook.load(pack, fresh()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void points_decided_one_by_one_answer_as_a_table_does(RulePack pack) {
        assertSame(Rulebook.load(pack), Rulebook.load(pack, fresh().withTables(0, Beyond.DIRECT)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_space_beyond_the_limit_is_refused_with_its_size(RulePack pack) {
        assertThatThrownBy(() -> Rulebook.load(pack, LoadOptions.defaults().withTables(3, Beyond.REFUSE)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too-large")
                .hasMessageContaining("A table may have 3.");
    }

    private static void assertSame(Rulebook one, Rulebook other) {
        AsOf day = AsOf.day(one.pack().coverage().from());
        for (SituationType<?> type : one.pack().types()) {
            for (Description description : descriptions(type)) {
                Assessment expected = other.assess(description, day);
                Assessment actual = one.assess(description, day);
                assertThat(AssessmentJson.write(actual)).isEqualTo(AssessmentJson.write(expected));
            }
        }
    }

    private static List<Description> descriptions(SituationType<?> type) {
        Random random = new Random(20260601);
        List<Description> descriptions = new ArrayList<>(List.of(type.describe().build()));
        while (descriptions.size() < DESCRIPTIONS) {
            describe(type, random).ifPresent(descriptions::add);
        }
        return descriptions;
    }

    private static Optional<Description> describe(SituationType<?> type, Random random) {
        Description.Builder builder = type.describe();
        int known = 1 + random.nextInt(4);
        for (Fact fact : type.facts()) {
            if (random.nextInt(4) < known) {
                builder.given(
                        fact, fact.values().get(random.nextInt(fact.values().size())));
            }
        }
        return builder.contradiction("").isPresent() ? Optional.empty() : Optional.of(builder.build());
    }
}
