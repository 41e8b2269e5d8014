package city.ordinance.dsl.testkit;

import city.ordinance.dsl.verify.FindingCode;
import city.ordinance.dsl.verify.PropertyResult;
import city.ordinance.dsl.verify.VerificationFinding;
import city.ordinance.dsl.verify.VerificationReport;
import city.ordinance.dsl.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the verifier says of a pack, as checks. */
final class VerifierChecks {
    private VerifierChecks() {}

    /**
     * One check for each named property, one for the oracle, and one for all other findings but those about scenarios,
     * which the contract holds by themselves.
     */
    static List<ContractCheck> of(PackUnderTest pack) {
        VerificationReport report = Verifier.verify(pack.files());
        List<ContractCheck> checks = new ArrayList<>();
        for (PropertyResult result : report.properties()) {
            checks.add(new ContractCheck(result.property().title(), () -> failures(result)));
        }
        checks.add(findings("EngineAgreesWithOracle", report, VerifierChecks::ofOracle));
        checks.add(findings(
                "NoOtherFinding",
                report,
                finding -> !ofOracle(finding)
                        && !finding.code().ofScenarios()
                        && finding.code().property().isEmpty()));
        return checks;
    }

    private static boolean ofOracle(VerificationFinding finding) {
        return finding.code() == FindingCode.ORACLE_DISAGREES;
    }

    private static List<String> failures(PropertyResult result) {
        if (result.holds()) {
            return List.of();
        }
        List<String> failures =
                new ArrayList<>(List.of(result + ". " + result.property().law()));
        result.counterexamples().forEach(finding -> failures.add(finding.toString()));
        return failures;
    }

    private static ContractCheck findings(
            String name, VerificationReport report, Predicate<VerificationFinding> which) {
        return new ContractCheck(
                name,
                () -> report.findings().stream()
                        .filter(which)
                        .map(VerificationFinding::toString)
                        .toList());
    }
}
