package city.ordinance.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.InstalledPacks;
import city.ordinance.Packs;
import city.ordinance.installed.PackJars.First;
import city.ordinance.installed.PackJars.Other;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs found by their places, and the one that is asked when nobody names any. */
class PlacesTest {
    @TempDir
    Path temp;

    private Path quietville() throws Exception {
        return PackJars.jar(temp.resolve("quiet.jar"), First.class, PackJars.ID, "1.0.0");
    }

    /** A pack of a place with the same name, in another state or country. */
    private Path other(String text, String instead) throws Exception {
        return PackJars.jar(temp.resolve("other.jar"), Other.class, "us-xx-loudville", "1.0.0", text, instead);
    }

    private static InstalledPacks look(Path... jars) throws Exception {
        try (URLClassLoader loader = PackJars.loader("jars", List.of(jars))) {
            return Packs.of(loader);
        }
    }

    private static List<String> ids(List<RulePack> packs) {
        return packs.stream().map(RulePack::id).toList();
    }

    @ParameterizedTest
    @CsvSource({"Quietville, Nowhere", "quiet-ville, XX", "QUIETVILLE, nowhere"})
    void a_place_is_found_with_its_state_however_it_is_written(String name, String state) throws Exception {
        assertThat(ids(PackJars.with(List.of(quietville()), () -> Packs.in(name, state))))
                .containsExactly(PackJars.ID);
        assertThat(ids(PackJars.with(List.of(quietville()), () -> Packs.in(name))))
                .containsExactly(PackJars.ID);
    }

    @Test
    void all_packs_of_a_place_are_found_and_none_of_another_state() throws Exception {
        InstalledPacks same = look(quietville(), other("version:", "version:"));
        assertThat(ids(same.in("Quietville", "Nowhere"))).containsExactly("us-xx-loudville", PackJars.ID);
        assertThat(ids(same.in("Quietville"))).hasSize(2);
        InstalledPacks elsewhere = look(quietville(), other("state: Nowhere", "state: Elsewhere"));
        assertThat(ids(elsewhere.in("Quietville", "Elsewhere"))).containsExactly("us-xx-loudville");
        assertThat(ids(elsewhere.inState("Nowhere"))).containsExactly(PackJars.ID);
        assertThatThrownBy(() -> elsewhere.in("Quietville"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll("ambiguous-jurisdiction", "Elsewhere, Nowhere");
    }

    @Test
    void an_ambiguous_name_is_refused_and_the_place_is_found_with_its_state() throws Exception {
        InstalledPacks boats = look(PackJars.boats(temp.resolve("boats.jar")));
        assertThatThrownBy(() -> boats.in("quay side"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll(
                        "ambiguous-jurisdiction", "There is a Quayside in Nowhere and one in Elsewhere.");
        assertThat(ids(boats.in("Quayside", "Nowhere"))).containsExactly("us-xx-quayside");
    }

    @ParameterizedTest
    @CsvSource({"Quietville, Elsewhere", "Nowhere, Nowhere", "'', Nowhere", "Quietville, ''", "Quietville, x"})
    void a_place_without_a_pack_is_a_problem(String name, String state) throws Exception {
        InstalledPacks packs = look(quietville());
        assertThatThrownBy(() -> packs.in(name, state))
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll("unknown-pack", "Use one of: us-xx-quietville.");
        assertThatThrownBy(() -> packs.inState("Elsewhere")).hasMessageContaining("unknown-pack");
    }

    @Test
    void the_only_pack_of_a_place_that_exists_is_asked_when_none_is_named() throws Exception {
        assertThat(look(quietville()).usual().id()).isEqualTo(PackJars.ID);
        assertThat(look(quietville(), other("country: US", "country: ZZ"))
                        .usual()
                        .id())
                .isEqualTo(PackJars.ID);
        assertThat(PackJars.with(List.of(quietville()), Packs::usual).id()).isEqualTo(PackJars.ID);
    }

    @Test
    void of_several_and_of_none_the_packs_are_listed() throws Exception {
        InstalledPacks several = look(quietville(), other("version:", "version:"));
        assertThatThrownBy(several::usual)
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll("No pack is named.", "Use one of: us-xx-loudville, us-xx-quietville.");
        InstalledPacks fictional = look(other("country: US", "country: ZZ"));
        assertThatThrownBy(fictional::usual).hasMessageContaining("Use one of: us-xx-loudville.");
        assertThatThrownBy(look()::usual).hasMessageContaining("No pack is installed.");
    }
}
