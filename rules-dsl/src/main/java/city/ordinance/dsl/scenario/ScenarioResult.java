package city.ordinance.dsl.scenario;

import city.ordinance.Assessment;
import city.ordinance.assessment.WithOthers;
import java.util.List;
import java.util.Optional;

/**
 * What came of running a scenario.
 *
 * @param name the scenario's name
 * @param differences where the answer is not what was expected, each as a sentence; none when it passed
 * @param assessed the answer for each situation; empty when the description has a problem, as some scenarios expect
 */
public record ScenarioResult(String name, List<String> differences, Optional<List<WithOthers<Assessment>>> assessed) {
    /** Copies the list. */
    public ScenarioResult {
        differences = List.copyOf(differences);
        assessed = assessed.map(List::copyOf);
    }

    /** Whether the answer is what was expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
