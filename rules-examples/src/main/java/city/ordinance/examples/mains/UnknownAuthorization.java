package city.ordinance.examples.mains;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Conclusion;
import city.ordinance.assessment.Question;
import city.ordinance.dsl.packs.UsMoOfallon.Sanctions;
import city.ordinance.explanation.WhyNot;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Operator;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * Nobody knows whether a neighbor's camera is authorized: what is certain, what depends on it, and what to ask next.
 */
public final class UnknownAuthorization {
    private UnknownAuthorization() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Rulebook ofallon = Rulebook.load("us-mo-ofallon");
        Assessment answer = ofallon.assess(
                DeviceDeployment.describe()
                        .stage(Stage.COMPLAINT)
                        .operator(Operator.RESIDENT)
                        .build(),
                AsOf.day(LocalDate.of(2026, 6, 1)));

        answer.enforcers().forEach(enforcer -> System.out.println("certain: " + enforcer.text() + doubts(enforcer)));
        answer.sanctions()
                .forEach(sanction -> System.out.println(sanction.certainty().code() + ": " + sanction.text()
                        + ", depends on " + sanction.certainty().dependsOn() + doubts(sanction)));
        for (Question question : answer.questions()) {
            System.out.println("ask: " + question.text() + " " + question.values());
        }
        WhyNot penalty = answer.whyNot(Sanctions.CIVIL_PENALTY);
        System.out.println("a civil penalty would be certain with: " + penalty.changes());
    }

    /** Each doubt stands with what it reaches: without it, the source would seem to say more than it does. */
    private static String doubts(Conclusion conclusion) {
        return conclusion.provisos().stream().map(doubt -> "; " + doubt.text()).collect(Collectors.joining());
    }
}
