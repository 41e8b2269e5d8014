package city.ordinance.dsl.testkit;

import city.ordinance.ProblemException;
import city.ordinance.Rulebook;
import city.ordinance.dsl.scenario.ScenarioRunner;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.situation.Description;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scenarios of a pack. */
final class Scenarios {
    private static final String FOLDER = "scenarios/";

    private final PackUnderTest pack;
    private final List<String> files;

    private Scenarios(PackUnderTest pack) {
        this.pack = pack;
        this.files = pack.files().files().stream().filter(Scenarios::isScenario).toList();
    }

    static Scenarios of(PackUnderTest pack) {
        return new Scenarios(pack);
    }

    private static boolean isScenario(String file) {
        return file.startsWith(FOLDER) && (file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json"));
    }

    /** One check for each scenario; a pack without scenarios gives none. */
    List<Check> checks() {
        return files.stream()
                .map(file -> new Check(file, () -> differences(file)))
                .toList();
    }

    private List<String> differences(String file) {
        try {
            return runner().run(read(file)).differences().stream()
                    .map(difference -> file + ": " + difference)
                    .toList();
        } catch (ProblemException e) {
            return e.problems().stream().map(problem -> file + ": " + problem).toList();
        }
    }

    private ScenarioRunner runner() {
        String own = pack.info().id();
        return new ScenarioRunner(id -> id.equals(own) ? pack.rulebook() : Rulebook.load(id), pack.usualDay());
    }

    private ScenarioDocument read(String file) {
        RulePack source = pack.files();
        return ScenarioDocument.parse(source.read(file).orElseThrow(), source.where(file));
    }

    /** The situations of the scenarios that get an answer, each with the edition that answers. */
    List<Situation> situations() {
        List<Situation> situations = new ArrayList<>();
        for (String file : files) {
            try {
                add(read(file), situations);
            } catch (ProblemException e) {
                // What is wrong with a scenario is said where scenarios are run.
            }
        }
        return situations;
    }

    private void add(ScenarioDocument scenario, List<Situation> situations) {
        LocalDate day = scenario.input().asOf().orElseGet(pack::usualDay);
        Optional<EditionRun> edition = pack.edition(day);
        if (scenario.error().isEmpty() && edition.isPresent()) {
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
