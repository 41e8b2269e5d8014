package city.ordinance.dsl.testkit;

import city.ordinance.problem.Problem;
import city.ordinance.spi.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties that the test kit brings, and a way to check them without a test framework. */
public final class ContractProperties {
    /** The pack's files are what they must be. */
    public static final ContractProperty LOADS_WITHOUT_PROBLEMS = ContractProperty.of(
            "LoadsWithoutProblems",
            "The pack's files are what a pack's files must be.",
            pack -> pack.problems().stream().map(Problem::toString).toList());

    /** Every scenario of the pack passes. */
    public static final ContractProperty EVERY_SCENARIO_PASSES = ContractProperty.ofChecks(
            "EveryScenarioPasses",
            "Every scenario of the pack gets the answer that it expects.",
            pack -> Scenarios.of(pack).checks());

    /** Every rule fires in a scenario. */
    public static final ContractProperty EVERY_RULE_HAS_A_FIRING_SCENARIO = ContractProperty.ofChecks(
            "EveryRuleHasAFiringScenario",
            "For every rule there is a scenario in which it is sure to fire.",
            FiringChecks::of);

    /** The verifier finds nothing: its named properties, each as a check, the oracle, and its other findings. */
    public static final ContractProperty VERIFIED = ContractProperty.ofChecks(
            "Verified", "Every situation was tried, and nothing was found to be wrong.", VerifierChecks::of);

    private ContractProperties() {}

    /** All of them. */
    public static List<ContractProperty> standard() {
        return List.of(LOADS_WITHOUT_PROBLEMS, EVERY_SCENARIO_PASSES, EVERY_RULE_HAS_A_FIRING_SCENARIO, VERIFIED);
    }

    /**
     * Checks properties of a pack.
     *
     * @return for each property that does not hold, by name, a sentence for each thing that is wrong; of a pack that
     *     does not load, only what keeps it from loading
     */
    public static Map<String, List<String>> failures(RulePack files, List<ContractProperty> properties) {
        PackUnderTest pack = PackUnderTest.of(files);
        Map<String, List<String>> failures = new LinkedHashMap<>();
        for (ContractProperty property : applicable(pack, properties)) {
            List<String> found = new ArrayList<>();
            checks(property, pack)
                    .forEach(check -> found.addAll(check.failures().get()));
            if (!found.isEmpty()) {
                failures.put(property.name(), List.copyOf(found));
            }
        }
        return failures;
    }

    /** Of a pack that does not load, nothing else can be checked. */
    static List<ContractProperty> applicable(PackUnderTest pack, List<ContractProperty> properties) {
        return pack.loads() ? properties : List.of(LOADS_WITHOUT_PROBLEMS);
    }

    /** The property's checks; one that fails when there is nothing to check. */
    static List<ContractCheck> checks(ContractProperty property, PackUnderTest pack) {
        List<ContractCheck> checks = property.checks(pack);
        return checks.isEmpty() ? List.of(new ContractCheck(property.name(), () -> List.of(NOTHING_EXAMINED))) : checks;
    }

    private static final String NOTHING_EXAMINED = "There was nothing to examine, which proves nothing.";
}
