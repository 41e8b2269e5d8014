package city.ordinance.dsl.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.spi.RulePack;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackScenariosTest {
    private static final List<ScenarioDocument> SCENARIOS = Packs.installed().stream()
            .flatMap((RulePack pack) -> ScenarioFiles.of(pack).stream())
            .toList();

    private final ScenarioRunner runner = ScenarioRunner.of(Rulebook.load("us-mo-ofallon"));

    @Test
    void scenarios_are_found() {
        assertThat(SCENARIOS).hasSizeGreaterThanOrEqualTo(21);
    }

    @TestFactory
    List<DynamicTest> every_scenario_of_a_shipped_pack_holds() {
        return SCENARIOS.stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(runner.run(scenario).differences()).isEmpty()))
                .toList();
    }
}
