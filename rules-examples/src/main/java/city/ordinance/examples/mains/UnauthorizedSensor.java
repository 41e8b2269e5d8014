package city.ordinance.examples.mains;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Conclusion;
import city.ordinance.dsl.packs.UsMoOfallon.Topics;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Operator;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.time.LocalDate;

/**
 * A vendor's sensor is described as unauthorized: who typically acts, what may follow, and what the source leaves open.
 */
public final class UnauthorizedSensor {
    private UnauthorizedSensor() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Rulebook ofallon = Rulebook.load("us-mo-ofallon");
        Assessment answer = ofallon.assess(
                DeviceDeployment.describe()
                        .stage(Stage.COMPLAINT)
                        .authorization(Authorization.UNAUTHORIZED)
                        .operator(Operator.VENDOR)
                        .build(),
                AsOf.day(LocalDate.of(2026, 6, 1)));

        for (Conclusion action : answer.recommendedActions()) {
            System.out.println(action.kind().label() + ": " + action.text() + " " + action.cites()
                    + (action.alternativeTo().isEmpty() ? "" : ", or " + action.alternativeTo()));
        }
        // The source does not say how much. That is an answer, not a zero.
        System.out.println(answer.topic(Topics.FINE).state().code() + ": "
                + answer.topic(Topics.FINE).text());
    }
}
