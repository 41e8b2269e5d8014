package city.ordinance.dsl.testkit;

import city.ordinance.dsl.scenario.PackScenarios;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scenarios of a pack. */
final class Scenarios {
    private final PackUnderTest pack;
    private final PackScenarios scenarios;

    private Scenarios(PackUnderTest pack) {
        this.pack = pack;
        this.scenarios = new PackScenarios(pack.files(), pack.rulebook());
    }

    static Scenarios of(PackUnderTest pack) {
        return new Scenarios(pack);
    }

    /** One check for each scenario; a pack without scenarios gives none. */
    List<ContractCheck> checks() {
        return scenarios.names().stream()
                .map(file -> new ContractCheck(file, () -> differences(file)))
                .toList();
    }

    private List<String> differences(String file) {
        try {
            return scenarios.run(scenarios.read(file)).differences().stream()
                    .map(difference -> file + ": " + difference)
                    .toList();
        } catch (ProblemException e) {
            return e.problems().stream().map(problem -> file + ": " + problem).toList();
        }
    }

    /** The situations of the scenarios that get an answer, each with the edition that answers. */
    List<Situation> situations() {
        List<Situation> situations = new ArrayList<>();
        for (String file : scenarios.names()) {
            try {
                add(scenarios.read(file), situations);
            } catch (ProblemException e) {
                // What is wrong with a scenario is said where scenarios are run.
            }
        }
        return situations;
    }

    private void add(ScenarioDocument scenario, List<Situation> situations) {
        LocalDate day = scenario.input().asOf().orElseGet(pack::usualDay);
        Optional<EditionRun> edition = pack.edition(day);
        if (scenario.error().isEmpty() && !scenarios.ofAnotherPack(scenario) && edition.isPresent()) {
            scenario.input()
                    .descriptions(pack.info())
                    .forEach(description -> situations.add(new Situation(description, edition.get())));
        }
    }

    /**
     * A described situation and the edition that answers.
     *
     * @param description what is known of it
     * @param edition the edition in force
     */
    record Situation(Description description, EditionRun edition) {}
}
