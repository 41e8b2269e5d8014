package city.ordinance.examples.embed;

import city.ordinance.Assessment;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Question;
import city.ordinance.dsl.packs.UsMoOfallon.Topics;
import city.ordinance.problem.AsOf;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A city app's own service: it takes a complaint in and says what is known about it. */
public final class IntakeDesk {
    private final Rulebook rulebook;
    private final Clock clock;

    /** A service over a loaded pack. A rulebook is thread-safe: one for the whole app is enough. */
    public IntakeDesk(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What the source says about a complaint; whether the device is authorized may not be known. */
    public Assessment complaint(Optional<Authorization> authorization) {
        DeviceDeployment.Builder facts = DeviceDeployment.describe().stage(Stage.COMPLAINT);
        authorization.ifPresent(facts::authorization);
        return rulebook.assess(facts.build(), AsOf.day(LocalDate.now(clock)));
    }

    /** What the source says about the fine, as a sentence; where it does not say, the sentence says that. */
    public String fine(Optional<Authorization> authorization) {
        return complaint(authorization)
                .topic(Topics.FINE)
                .fold(
                        specified -> specified.text(),
                        notSpecified -> notSpecified.text(),
                        silent -> silent.text(),
                        unknown -> unknown.text(),
                        notApplicable -> notApplicable.text());
    }

    /** What to ask next, if an answer can still change something. */
    public Optional<String> nextQuestion(Optional<Authorization> authorization) {
        return complaint(authorization).questions().stream().findFirst().map(Question::text);
    }
}
