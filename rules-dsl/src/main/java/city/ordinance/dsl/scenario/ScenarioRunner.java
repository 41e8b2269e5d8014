package city.ordinance.dsl.scenario;

import city.ordinance.Rulebook;
import city.ordinance.json.Expectation;
import city.ordinance.json.ScenarioDocument;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs scenarios: answers what they describe and compares it with what they expect. */
public final class ScenarioRunner {
    private final DocumentAssessor assessor;

    /**
     * A runner.
     *
     * @param packs finds a pack by its id, or throws as {@link Rulebook#load(String)} does
     * @param today the day for scenarios that name none
     */
    public ScenarioRunner(Function<String, Rulebook> packs, LocalDate today) {
        this.assessor = new DocumentAssessor(packs, DocumentAssessor.Options.none(today));
    }

    /** A runner for the scenarios of one pack; another pack that a scenario names is looked up among the installed. */
    public static ScenarioRunner of(Rulebook rulebook) {
        Map<String, Rulebook> loaded =
                new ConcurrentHashMap<>(Map.of(rulebook.pack().id(), rulebook));
        return new ScenarioRunner(id -> loaded.computeIfAbsent(id, Rulebook::load), LocalDate.now());
    }

    /**
     * Runs a scenario.
     *
     * @throws ProblemException when what the scenario expects cannot be read
     */
    public ScenarioResult run(ScenarioDocument scenario) {
        DocumentAssessor.Answered assessed;
        try {
            assessed = assessor.assessWith(scenario.input());
        } catch (ProblemException e) {
            return new ScenarioResult(scenario.name(), refused(scenario, e.problems()), Optional.empty());
        }
        return new ScenarioResult(scenario.name(), differences(scenario, assessed), Optional.of(assessed.answers()));
    }

    private static List<String> refused(ScenarioDocument scenario, List<Problem> problems) {
        String said = problems.stream().map(Problem::toString).collect(Collectors.joining(" "));
        if (scenario.error().isEmpty()) {
            return List.of("An answer was expected, and there is a problem: " + said);
        }
        String expected = scenario.error().get();
        boolean thatAlone = problems.stream().allMatch(problem -> problem.code().equals(expected));
        return thatAlone
                ? List.of()
                : List.of("error: \"" + expected + "\" was expected and nothing else, and there is: " + said);
    }

    private static List<String> differences(ScenarioDocument scenario, DocumentAssessor.Answered assessed) {
        if (scenario.error().isPresent()) {
            return List.of("error: \"" + scenario.error().get() + "\" was expected, and there is an answer.");
        }
        List<Expectation> expectations = scenario.expectations(
                assessed.rulebook().pack(), assessed.others().packs());
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < expectations.size(); i++) {
            String where = expectations.size() == 1 ? "" : "situation " + (i + 1) + ": ";
            ExpectationCheck.differences(expectations.get(i), assessed.answers().get(i))
                    .forEach(difference -> differences.add(where + difference));
        }
        return differences;
    }
}
