package city.ordinance.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Conclusion;
import city.ordinance.installed.PackJars.First;
import city.ordinance.noise.NoisePack;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.Description;
import city.ordinance.situation.Fact;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.SituationTypeProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app in a class loader of its own, as in a web server, whose threads do not know it. */
class ClassLoadersTest {
    @TempDir
    Path temp;

    private Path quietville() throws IOException {
        return PackJars.jar(temp.resolve("quiet.jar"), First.class, PackJars.ID, "1.0.0");
    }

    @Test
    void a_pack_is_found_by_the_loader_that_is_given_whatever_the_thread() throws Exception {
        try (URLClassLoader app = PackJars.loader("web-app", List.of(quietville()))) {
            assertThat(Packs.installed()).isEmpty();
            assertThat(Packs.of(app).installed()).extracting(RulePack::id).containsExactly(PackJars.ID);
            assertThat(Rulebook.load(PackJars.ID, app).rules()).isNotEmpty();
        }
    }

    @Test
    void a_pack_that_two_of_the_loaders_see_is_one() throws Exception {
        PackJars.with(List.of(quietville()), () -> {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            try (URLClassLoader child = new URLClassLoader("child", new URL[0], context)) {
                assertThat(Packs.of(child).installed()).hasSize(1);
                assertThat(Packs.of(child).problems()).isEmpty();
                return null;
            }
        });
    }

    @Test
    void the_loaders_that_were_asked_are_named() throws Exception {
        try (URLClassLoader app = PackJars.loader("web-app", List.of(quietville()))) {
            assertThatThrownBy(() -> Rulebook.load("uk-anywhere", app))
                    .hasMessageContaining("Use one of: us-xx-quietville. Class loaders asked: web-app, ");
        }
        try (URLClassLoader unnamed = PackJars.loader(null, List.of())) {
            assertThatThrownBy(() -> Packs.of(unnamed).find("uk-anywhere"))
                    .hasMessageContaining("Class loaders asked: java.net.URLClassLoader, ");
        }
    }

    @Test
    void a_pack_is_read_and_its_rules_compiled_with_the_types_of_its_own_loader_and_of_the_library() throws Exception {
        try (URLClassLoader app = PackJars.loader("web-app", List.of(PackJars.ferries(temp.resolve("ferries.jar"))))) {
            Rulebook ferries = Rulebook.load("us-xx-quayside", app);
            Fact load = ferries.type("ferry").facts().get(0);
            Description heavy = ferries.type("ferry")
                    .describe()
                    .given(load, load.values().get(1))
                    .build();
            assertThat(ferries.assess(heavy, NoisePack.DAY).sanctions())
                    .extracting(Conclusion::code)
                    .containsExactly("warning");
        }
    }

    @Test
    void a_provider_of_types_that_fails_is_named_where_a_type_is_missing_and_stops_no_other() throws Exception {
        Path lost = PackJars.jarWithoutClass(temp.resolve("a.jar"), SituationTypeProvider.class, "city.nowhere.Types");
        Path boats = PackJars.boats(temp.resolve("boats.jar"));
        try (URLClassLoader app = PackJars.loader("web-app", List.of(lost, boats))) {
            assertThat(Rulebook.load("us-xx-quayside", app).pack().types()).hasSize(2);
            RulePack pack = NoisePack.boats().with("pack.yaml", "[boat-report, noise-report]", "[boat-report, ferry]");
            PackJars.with(
                    List.of(lost),
                    () -> assertThatThrownBy(() -> Rulebook.load(pack))
                            .isInstanceOf(ProblemException.class)
                            .hasMessageContainingAll("pack-unknown-situation-type", "city.nowhere.Types"));
        }
    }
}
