package city.ordinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.LoadOptions.Beyond;
import city.ordinance.json.AssessmentJson;
import city.ordinance.noise.AllDescriptions;
import city.ordinance.noise.CopiedPack;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.pack.Catalog;
import city.ordinance.pack.CatalogEntry;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.SituationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiled beforehand, decided into a table, or decided point by point: the answers are the same, byte for byte. */
class LoadPathsTest {
    /** How many cells the rules of Quietville tell apart. */
    private static final int CELLS = 24;

    static List<CopiedPack> packs() {
        return List.of(CopiedPack.compiled(NoisePack.whole()), CopiedPack.compiled(NoisePack.boats()));
    }

    private static LoadOptions fresh() {
        return LoadOptions.defaults().withoutCompiled();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_compiled_form_answers_as_the_engine_does_and_explains_as_the_rules_do(CopiedPack pack) {
        Rulebook compiled = Rulebook.load(pack);
        Rulebook engine = Rulebook.load(pack, fresh());
        assertSame(compiled, engine);
        for (SituationType<?> type : compiled.pack().types()) {
            List<Description> descriptions = AllDescriptions.of(type);
            for (int i = 0; i < descriptions.size(); i += 7) {
                assertSameReasons(
                        compiled.assess(descriptions.get(i), NoisePack.DAY),
                        engine.assess(descriptions.get(i), NoisePack.DAY),
                        compiled.pack().catalog());
            }
        }
    }

    private static void assertSameReasons(Assessment one, Assessment other, Catalog catalog) {
        for (CatalogEntry entry : catalog.entries()) {
            String code = entry.id().code();
            assertThat(one.explain(code)).isEqualTo(other.explain(code));
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void points_decided_one_by_one_answer_as_a_table_does(CopiedPack pack) {
        assertSame(Rulebook.load(pack), Rulebook.load(pack, fresh().withTables(0, Beyond.DIRECT)));
    }

    @Test
    void a_space_beyond_the_limit_is_refused_with_its_size_and_one_at_the_limit_is_not() {
        assertThatThrownBy(() -> Rulebook.load(NoisePack.whole(), fresh().withTables(CELLS - 1, Beyond.REFUSE)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too-large")
                .hasMessageContaining("The rules tell " + CELLS + " situations")
                .hasMessageContaining("A table may have " + (CELLS - 1) + ".");
        Description nothing = NoiseReport.TYPE.describe().build();
        Rulebook book = Rulebook.load(NoisePack.whole(), fresh().withTables(CELLS, Beyond.REFUSE));
        assertThat(book.assess(nothing, NoisePack.DAY)).isEqualTo(NoisePack.assess(nothing));
    }

    private static void assertSame(Rulebook one, Rulebook other) {
        for (SituationType<?> type : one.pack().types()) {
            List<Description> descriptions = AllDescriptions.of(type);
            for (int i = 0; i < descriptions.size(); i += 3) {
                Description description = descriptions.get(i);
                Assessment expected = other.assess(description, NoisePack.DAY);
                Assessment actual = one.assess(description, NoisePack.DAY);
                assertThat(AssessmentJson.writeCompact(actual)).isEqualTo(AssessmentJson.writeCompact(expected));
            }
        }
    }
}
