package city.ordinance.dsl.verify;

import city.ordinance.dsl.scenario.PackScenarios;
import city.ordinance.dsl.scenario.ScenarioResult;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.util.List;
import java.util.Optional;

/** The pack has scenarios, and answers each as it expects. */
final class ScenarioCheck {
    private final PackScenarios scenarios;
    private final String folder;
    private final Results results;

    ScenarioCheck(Examined edition, Results results) {
        this.scenarios = new PackScenarios(edition.contents().files(), edition.rulebook());
        this.folder = edition.contents().files().where("scenarios");
        this.results = results;
    }

    void run() {
        List<String> names = scenarios.names();
        if (names.isEmpty()) {
            add(FindingCode.NO_SCENARIO, "The pack has no scenario, so nothing says what it should answer.", folder);
        }
        names.forEach(this::run);
    }

    private void run(String name) {
        try {
            run(scenarios.read(name));
        } catch (ProblemException e) {
            for (Problem problem : e.problems()) {
                String message = "The scenario cannot be read. " + problem.message() + " " + problem.help();
                add(FindingCode.SCENARIO_FAILS, message, problem.where());
            }
        }
    }

    private void run(ScenarioDocument scenario) {
        ScenarioResult result = scenarios.run(scenario);
        if (!result.passed()) {
            FindingCode code = scenarios.ofAnotherPack(scenario)
                    ? FindingCode.SCENARIO_OF_ANOTHER_PACK
                    : FindingCode.SCENARIO_FAILS;
            String message =
                    "The scenario \"" + scenario.name() + "\" does not hold: " + String.join(" ", result.differences());
            add(code, message, scenario.input().wherePack());
        }
    }

    private void add(FindingCode code, String message, String place) {
        results.add(code, message, List.of(), place, Optional.empty());
    }
}
