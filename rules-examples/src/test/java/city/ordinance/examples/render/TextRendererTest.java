package city.ordinance.examples.render;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.AsOf;
import city.ordinance.Rulebook;
import city.ordinance.situation.AccessRequest;
import city.ordinance.situation.Description;
import city.ordinance.situation.DeviceDeployment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    private static final Rulebook OFALLON = Rulebook.load("us-mo-ofallon");

    @Test
    void what_depends_on_the_same_facts_is_introduced_once() {
        String text = text(DeviceDeployment.describe()
                .stage(DeviceDeployment.Stage.COMPLAINT)
                .build());
        assertThat(text)
                .containsOnlyOnce("These measures are only possible, depending on authorization, which is not known:")
                .contains(
                        "  - May be available: Seizure of the device, under general enforcement provisions (P9c, P9e)");
    }

    @Test
    void no_conclusion_is_never_read_as_none() {
        String text =
                text(AccessRequest.describe().stage(AccessRequest.Stage.PLANNED).build());
        assertThat(text)
                .contains("conclude nothing about offices, measures, or ways to challenge a decision. That does not"
                        + " mean that there are none.");
    }

    @Test
    void a_hedge_that_the_label_says_itself_is_not_said_twice() {
        String text = text(AccessRequest.describe()
                .target(AccessRequest.Target.API)
                .stage(AccessRequest.Stage.PLANNED)
                .build());
        assertThat(text).contains("- Check any API access policy that the responsible department has set (F2b)");
    }

    @Test
    void a_fact_that_can_have_no_other_value_is_told_from_one_that_changes_nothing() {
        String text = text(DeviceDeployment.describe()
                .stage(DeviceDeployment.Stage.COMPLAINT)
                .order(DeviceDeployment.Order.NONE)
                .site(DeviceDeployment.Site.PRIVATE_PROPERTY)
                .build());
        assertThat(text)
                .contains("These facts, changed alone, would not change the answer: site.")
                .contains("Beside the other facts, these can have no other value: order received.");
    }

    @Test
    void an_interpreted_conclusion_is_marked() {
        String text = text(AccessRequest.describe()
                .stage(AccessRequest.Stage.PARTLY_DENIED)
                .build());
        assertThat(text).contains("- Generally: Judicial review by a court [interpreted] (P13b, H3b)");
    }

    @Test
    void text_of_a_pack_cannot_steer_the_terminal() {
        assertThat(Style.clean("a\u001B[2Jb\u0007")).isEqualTo("a [2Jb ");
    }

    /** The text in one line, so that a test need not know where it is wrapped; list items keep their dash. */
    private static String text(Description description) {
        AsOf day = AsOf.day(LocalDate.of(2026, 6, 1));
        return new TextRenderer(1_000, false).render(OFALLON.pack(), OFALLON.assess(description, day));
    }
}
