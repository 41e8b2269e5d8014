package city.ordinance.dsl.scenario;

import city.ordinance.CaseAssessment;
import java.util.List;
import java.util.Optional;

/**
 * What came of running a scenario.
 *
 * @param name the scenario's name
 * @param differences where the answer is not what was expected, each as a sentence; none when it passed
 * @param assessed the answer; empty when the description has a problem, as some scenarios expect
 */
public record ScenarioResult(String name, List<String> differences, Optional<CaseAssessment> assessed) {
    /** Copies the list. */
    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** Whether the answer is what was expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
