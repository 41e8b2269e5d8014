package city.ordinance.dsl.verify;

import city.ordinance.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a verification.
 *
 * @param pack the pack's id
 * @param problems the linter's problems; when there are any, nothing was tried
 * @param findings what is wrong with the rules
 * @param properties the named properties, each with its result; empty when nothing was tried
 * @param waivers what came of the pack's waivers of such properties
 * @param figures what was counted
 */
public record VerificationReport(
        String pack,
        List<Problem> problems,
        List<VerificationFinding> findings,
        List<PropertyResult> properties,
        List<WaiverResult> waivers,
        Figures figures) {
    /** Copies the lists. */
    public VerificationReport {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        properties = List.copyOf(properties);
        waivers = List.copyOf(waivers);
    }

    /** Whether nothing at all is wrong, and every property that applies was proved. */
    public boolean sound() {
        return problems.isEmpty()
                && findings.isEmpty()
                && !properties.isEmpty()
                && properties.stream().allMatch(PropertyResult::holds);
    }

    /** Whether the pack has scenarios, and each gets the answer that it expects. */
    public boolean scenariosHold() {
        return findings.stream().noneMatch(finding -> finding.code().ofScenarios());
    }

    /** The report as lines of text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(problem.toString()));
        findings.forEach(finding -> lines.add(finding.toString()));
        properties.forEach(result -> lines.add(result.toString()));
        waivers.forEach(result -> lines.add(result.toString()));
        lines.add(figures.toString());
        lines.add(pack + ": " + summary());
        return List.copyOf(lines);
    }

    private String summary() {
        if (!problems.isEmpty()) {
            return count(problems.size(), "problem") + "; the rules were not tried";
        }
        long open = properties.stream().filter(result -> !result.holds()).count();
        return sound() ? "sound" : count(findings.size(), "finding") + ", " + open + " properties not proved";
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
