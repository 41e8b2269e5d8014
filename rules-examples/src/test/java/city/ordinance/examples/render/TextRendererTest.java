package city.ordinance.examples.render;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.Rulebook;
import city.ordinance.problem.AsOf;
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
                .containsOnlyOnce(
                        "These measures are only possible, depending on authorization, which is not known. If ")
                .contains("  - May include: Civil penalty, depending on which section is applied (F3c, F3e)\n");
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
                .dataKind(DeviceDeployment.DataKind.AUDIO)
                .build());
        assertThat(text)
                .contains("Kind of data was not used by this answer; it may matter under the City's code.")
                .contains("Beside the other facts, these can have no other value: order received.");
    }

    @Test
    void a_doubt_about_a_whole_list_is_said_once_over_it_and_another_with_its_item() {
        String text = text(AccessRequest.describe()
                .stage(AccessRequest.Stage.PARTLY_DENIED)
                .build());
        assertThat(text)
                .contains("  Ways to challenge a decision. Only if the withheld part is treated as a denial:\n")
                .contains(
                        "  - One or the other: Take the appeal route that the City publishes (H3a). Only if the withheld"
                                + " part is treated as a denial.\n")
                .contains(
                        "- Appeal deadline: not specified (P12, H3c). Only if the withheld part is treated as a denial. ");
    }

    @Test
    void a_doubt_that_depends_on_a_fact_begins_with_it() {
        String text = text(DeviceDeployment.describe()
                .stage(DeviceDeployment.Stage.COMPLAINT)
                .operator(DeviceDeployment.Operator.VENDOR)
                .build());
        assertThat(text)
                .contains("Ways to challenge a decision. If the site is private property: only if the article means ")
                .doesNotContain("nly if the site");
    }

    @Test
    void alternatives_are_one_or_the_other() {
        String text =
                text(AccessRequest.describe().stage(AccessRequest.Stage.DENIED).build());
        assertThat(text)
                .contains("- Generally, one or the other: Administrative appeal, made to the City (P13a, H3a)\n"
                        + "  - Generally, or: Judicial review; ")
                .contains("- One or the other: Take the appeal route that the City publishes (H3a)\n"
                        + "  - Or: Petition a court to review the decision; ");
    }

    @Test
    void the_claims_of_a_silent_answer_are_no_support() {
        String text = text(
                AccessRequest.describe().stage(AccessRequest.Stage.SUBMITTED).build());
        assertThat(text).contains("- Time for a reply: silent (the nearest passages read: H4). ");
    }

    @Test
    void the_source_is_named_with_its_address() {
        String text = text(DeviceDeployment.describe().build());
        assertThat(text)
                .contains(
                        "- Source: \"O'Fallon Smart Sensor Privacy & Open APIs\", us.citylaws.org, a guide to city law; a"
                                + " secondary source, published 2026-03-08; ")
                .contains(". https://us.citylaws.org/mo/o-fallon/ofallon-smart-sensor-privacy-open-apis\n");
    }

    @Test
    void text_of_a_pack_cannot_steer_the_terminal() {
        assertThat(Style.clean("a\u001B[2Jb\u0007\u009B\u202Ec\n\td"))
                .isEqualTo("a\\u001B[2Jb\\u0007\\u009B\\u202Ec  d");
    }

    /** The text in one line, so that a test need not know where it is wrapped; list items keep their dash. */
    private static String text(Description description) {
        AsOf day = AsOf.day(LocalDate.of(2026, 6, 1));
        return new TextRenderer(1_000, false).render(OFALLON.pack(), OFALLON.assess(description, day));
    }
}
