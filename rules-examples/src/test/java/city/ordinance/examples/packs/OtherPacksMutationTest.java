package city.ordinance.examples.packs;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.mutation.Mutant;
import city.ordinance.dsl.mutation.MutantKiller;
import city.ordinance.dsl.mutation.MutantResult;
import city.ordinance.dsl.mutation.MutantResult.Verdict;
import city.ordinance.dsl.mutation.Mutants;
import city.ordinance.dsl.mutation.MutationReport;
import city.ordinance.dsl.mutation.PropertyKiller;
import city.ordinance.dsl.mutation.RuleMutation;
import city.ordinance.dsl.mutation.ScenarioKiller;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The packs beside O'Fallon's: no mutant survives their scenarios and properties. Of most, one in so many is tried;
 * {@code verify us-mo --mutate} tries all.
 */
class OtherPacksMutationTest {
    @ParameterizedTest
    @CsvSource({
        "us-mo, 2026-12-01, 10, 100",
        "us-mo-ofallon-code, 2026-12-01, 4, 90",
        "zz-example-harbor, 2025-12-31, 8, 180",
        "zz-example-harbor, 2026-01-01, 6, 240",
        "zz-example-valley-noise, 2026-01-01, 1, 500"
    })
    void no_mutant_survives_its_scenarios_and_properties(String id, LocalDate day, int oneIn, int least) {
        RulePack pack = Packs.inResources(OtherPacksMutationTest.class, "packs/" + id);
        EditionRules edition = EditionRules.on(pack, day);
        List<MutantKiller> killers = new ArrayList<>(ScenarioKiller.of(pack, edition));
        killers.addAll(PropertyKiller.of(pack, edition));
        List<Mutant> mutants = Mutants.of(edition);
        List<Mutant> some = IntStream.range(0, mutants.size())
                .filter(place -> place % oneIn == 0)
                .mapToObj(mutants::get)
                .toList();

        MutationReport report = new RuleMutation(edition, killers).run(some, (done, of) -> {});

        assertThat(report.broken()).isEmpty();
        assertThat(report.with(Verdict.SURVIVED))
                .extracting(MutantResult::toString)
                .isEmpty();
        assertThat(report.results()).hasSizeGreaterThan(least);
    }
}
