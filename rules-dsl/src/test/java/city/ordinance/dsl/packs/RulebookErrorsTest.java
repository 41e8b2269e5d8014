package city.ordinance.dsl.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the shipped pack is found, which names for it are refused, and for how long it speaks. */
class RulebookErrorsTest {
    private static final Rulebook OFALLON = Rulebook.load("us-mo-ofallon");

    private static Problem problem(String packId) {
        List<Problem> problems = catchThrowableOfType(ProblemException.class, () -> Rulebook.load(packId))
                .problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void the_shipped_pack_is_installed_under_its_id() {
        assertThat(Packs.installed()).extracting(RulePack::id).contains("us-mo-ofallon");
        assertThat(OFALLON.pack().jurisdiction().state()).isEqualTo("Missouri");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ofallon", "O'Fallon", "o-fallon", "OFALLON", "O’Fallon"})
    void the_name_of_the_city_without_its_state_is_ambiguous(String name) {
        Problem problem = problem(name);
        assertThat(problem.code()).isEqualTo("ambiguous-jurisdiction");
        assertThat(problem.message()).contains("\"" + name + "\"");
        assertThat(problem.help()).contains("Missouri").contains("Illinois").contains("us-mo-ofallon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-mo-ofalon", "us-mo-o-fallon", "US-MO-OFALLON", "us-mo-ofallen"})
    void a_misspelt_pack_is_unknown_and_the_nearest_is_named(String name) {
        Problem problem = problem(name);
        assertThat(problem.code()).isEqualTo("unknown-pack");
        assertThat(problem.message()).isEqualTo("There is no pack \"" + name + "\".");
        assertThat(problem.help()).isEqualTo("Maybe you meant \"us-mo-ofallon\".");
    }

    @Test
    void a_pack_far_from_every_other_is_unknown_and_those_that_exist_are_named() {
        assertThat(problem("fr-75-paris").code()).isEqualTo("unknown-pack");
        assertThat(problem("fr-75-paris").help()).startsWith("Use one of: ").contains("us-mo-ofallon");
    }

    @Test
    void the_review_and_the_expiry_come_so_many_days_after_publication() {
        LocalDate published = OFALLON.pack().source().published().orElseThrow();
        assertThat(OFALLON.pack().coverage().from()).isEqualTo(published);
        assertThat(OFALLON.pack().coverage().reviewDue()).isEqualTo(published.plusDays(180));
        assertThat(OFALLON.pack().coverage().expires()).isEqualTo(published.plusDays(365));
    }
}
