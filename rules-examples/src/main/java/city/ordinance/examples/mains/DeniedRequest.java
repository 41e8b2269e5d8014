package city.ordinance.examples.mains;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Answer;
import city.ordinance.assessment.Conclusion;
import city.ordinance.dsl.packs.UsMoOfallon.Topics;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.AccessRequest.Stage;
import city.ordinance.situation.AccessRequest.Target;
import java.time.LocalDate;

/** A records request was denied: the review routes, the next steps, and a deadline that exists but is not given. */
public final class DeniedRequest {
    private DeniedRequest() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Rulebook ofallon = Rulebook.load("us-mo-ofallon");
        Assessment answer = ofallon.assess(
                AccessRequest.describe().target(Target.DATA).stage(Stage.DENIED).build(),
                AsOf.day(LocalDate.of(2026, 6, 1)));

        answer.reviewRoutes()
                .forEach(route -> System.out.println("review: " + route.text() + " " + route.cites() + or(route)));
        answer.steps().forEach(step -> System.out.println("next: " + step.text() + " " + step.cites() + or(step)));

        // No accessor yields a deadline: the caller says what to do in each of the five states.
        Answer deadline = answer.topic(Topics.APPEAL_DEADLINE);
        System.out.println(deadline.<String>fold(
                specified -> "deadline: " + specified.text(),
                notSpecified -> "ask the City for the deadline: " + notSpecified.text(),
                silent -> "the source gives no answer: " + silent.text(),
                unknown -> "it depends on " + unknown.dependsOn(),
                notApplicable -> "no deadline arises here"));
    }

    /** Where the source offers one or the other, both say so. */
    private static String or(Conclusion conclusion) {
        return conclusion.alternativeTo().isEmpty() ? "" : ", or " + conclusion.alternativeTo();
    }
}
