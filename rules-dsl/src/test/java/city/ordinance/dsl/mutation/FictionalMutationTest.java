package city.ordinance.dsl.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.dsl.coverage.RuleCoverage;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.mutation.MutantResult.Verdict;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The fictional packs: no mutant survives in the newest edition, and each file of scenarios or properties is there to
 * be asked.
 */
class FictionalMutationTest {
    @ParameterizedTest
    @CsvSource({"zz-example-harbor, 2026-01-01, 1400", "zz-example-valley-noise, 2026-01-01, 400"})
    void no_mutant_survives_its_scenarios_and_properties(String id, LocalDate day, int least) {
        RulePack pack = Packs.inResources(RuleCoverage.class, "packs/" + id);
        EditionRules edition = EditionRules.on(pack, day);
        List<MutantKiller> killers = new ArrayList<>(ScenarioKiller.of(pack, edition));
        killers.addAll(PropertyKiller.of(pack, edition));

        MutationReport report = new RuleMutation(edition, killers).run((done, of) -> {});

        assertThat(report.broken()).isEmpty();
        assertThat(report.with(Verdict.SURVIVED))
                .extracting(MutantResult::toString)
                .isEmpty();
        assertThat(report.results()).hasSizeGreaterThan(least);
    }
}
