package city.ordinance.dsl.explain;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.assessment.AnswerState;
import city.ordinance.explanation.Difference;
import city.ordinance.json.DifferenceJson;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import city.ordinance.situation.DeviceDeployment.Authorization;
import city.ordinance.situation.DeviceDeployment.Occurrence;
import city.ordinance.situation.DeviceDeployment.Stage;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private final Rulebook ofallon = Rulebook.load(Spaces.OFALLON);
    private final Description complaint =
            DeviceDeployment.describe().stage(Stage.COMPLAINT).build();
    private final Description unauthorized = DeviceDeployment.describe()
            .stage(Stage.COMPLAINT)
            .authorization(Authorization.UNAUTHORIZED)
            .build();
    private final Description authorized = DeviceDeployment.describe()
            .stage(Stage.COMPLAINT)
            .authorization(Authorization.AUTHORIZED)
            .build();

    @Test
    void what_becomes_certain_and_what_goes_away_is_told_apart() {
        Difference known = ofallon.whatIf(complaint, unauthorized, Spaces.DAY);
        assertThat(known.nowCertain()).hasSize(3).allMatch(conclusion -> conclusion.certain());
        assertThat(known.added()).isEmpty();
        assertThat(known.removed()).isEmpty();
        Difference back = ofallon.whatIf(unauthorized, complaint, Spaces.DAY);
        assertThat(back.nowPossible()).hasSize(3);
        Difference gone = ofallon.whatIf(unauthorized, authorized, Spaces.DAY);
        assertThat(gone.removed()).hasSize(3);
        assertThat(gone.restated()).as("now with an if").hasSize(4);
        assertThat(gone.answers())
                .extracting(changed -> changed.topic())
                .containsExactly("fine", "escalation", "permit-requirement");
        assertThat(gone.answers().get(2).before().state()).isEqualTo(AnswerState.SILENT);
        assertThat(gone.answers().get(2).after().state()).isEqualTo(AnswerState.NOT_APPLICABLE);
        assertThat(ofallon.whatIf(authorized, unauthorized, Spaces.DAY).added()).isEqualTo(gone.removed());
    }

    @Test
    void a_change_of_claims_alone_is_a_difference_of_the_answer() {
        Description repeat = DeviceDeployment.describe()
                .stage(Stage.COMPLAINT)
                .occurrence(Occurrence.REPEAT)
                .build();
        assertThat(ofallon.whatIf(complaint, repeat, Spaces.DAY).answers())
                .extracting(changed -> changed.topic())
                .containsExactly("escalation");
        assertThat(ofallon.whatIf(repeat, repeat, Spaces.DAY).isEmpty()).isTrue();
    }

    @Test
    void a_difference_is_written_in_the_order_of_the_catalog() {
        String json = DifferenceJson.write(ofallon.whatIf(authorized, unauthorized, Spaces.DAY));
        assertThat(json)
                .startsWith("{\n  \"added\": [\n    {\n      \"conclusion\": \"sanctions/removal-order\",")
                .contains("\"before\": {\n        \"state\": \"not-applicable\"");
    }
}
