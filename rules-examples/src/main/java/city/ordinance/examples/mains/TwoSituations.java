package city.ordinance.examples.mains;

import city.ordinance.CaseAssessment;
import city.ordinance.Rulebook;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.time.LocalDate;
import java.util.List;

/** An unauthorized sensor, and a denied request about it, in one case: the union of both answers, kept apart. */
public final class TwoSituations {
    private TwoSituations() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Rulebook ofallon = Rulebook.load("us-mo-ofallon");
        CaseAssessment answers = ofallon.assessCase(
                List.of(
                        DeviceDeployment.describe()
                                .stage(Stage.COMPLAINT)
                                .authorization(Authorization.UNAUTHORIZED)
                                .build(),
                        AccessRequest.describe()
                                .target(AccessRequest.Target.DATA)
                                .stage(AccessRequest.Stage.DENIED)
                                .build()),
                AsOf.day(LocalDate.of(2026, 6, 1)));

        answers.union().forEach((conclusion, situations) -> System.out.println(conclusion + " from " + situations));
    }
}
