package city.ordinance.dsl.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.dsl.coverage.Goal;
import city.ordinance.dsl.coverage.RuleCoverage;
import city.ordinance.dsl.meaning.EditionRules;
import city.ordinance.dsl.mutation.MutantResult.Verdict;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The O'Fallon pack: every condition covered, no mutant survives, and the engine says of mutants what we say. */
class OfallonMutationTest {
    private static final RulePack PACK = Packs.inResources(RuleCoverage.class, "packs/us-mo-ofallon");
    private static final EditionRules EDITION = EditionRules.latest(PACK);

    @Test
    void its_scenarios_cover_every_condition() {
        RuleCoverage coverage = RuleCoverage.of(PACK);

        assertThat(coverage.missing()).extracting(Goal::toString).isEmpty();
        assertThat(coverage.conditionsCovered())
                .isEqualTo(coverage.conditions())
                .isPositive();
        assertThat(coverage.rulesCovered()).isEqualTo(EDITION.rules().size());
    }

    @Test
    void no_mutant_survives_its_scenarios_and_properties() {
        List<MutantKiller> killers = new ArrayList<>(ScenarioKiller.of(PACK, EDITION));
        killers.addAll(PropertyKiller.of(PACK, EDITION));

        MutationReport report = new RuleMutation(EDITION, killers).run((done, of) -> {});

        assertThat(report.broken()).isEmpty();
        assertThat(report.with(Verdict.SURVIVED))
                .extracting(MutantResult::toString)
                .isEmpty();
        assertThat(report.score()).isEqualTo(100.0);
        assertThat(report.results()).hasSizeGreaterThan(1_000);
    }

    /** Of each kind the last; but the engine does not read what a rule cites, nor what a proviso reaches. */
    @Test
    void the_engine_says_of_a_sample_of_mutants_what_the_interpreter_says() {
        Map<MutationKind, Mutant> sample = new EnumMap<>(MutationKind.class);
        Mutants.of(EDITION).forEach(mutant -> sample.put(mutant.kind(), mutant));
        sample.remove(MutationKind.CLAIM_DROPPED);

        assertThat(sample.values()).hasSizeGreaterThan(7).allSatisfy(mutant -> EngineAgreement.check(EDITION, mutant));
    }
}
