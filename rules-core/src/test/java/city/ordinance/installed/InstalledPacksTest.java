package city.ordinance.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.assessment.Receipt;
import city.ordinance.explanation.Replay;
import city.ordinance.installed.PackJars.Failing;
import city.ordinance.installed.PackJars.First;
import city.ordinance.installed.PackJars.Other;
import city.ordinance.installed.PackJars.Second;
import city.ordinance.noise.NoisePack;
import city.ordinance.noise.NoiseReport;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import city.ordinance.spi.RulePack;
import city.ordinance.spi.RulePackProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs in real jars: which is found, and what is said when it cannot be told. */
class InstalledPacksTest {
    @TempDir
    Path temp;

    private Path jar(String name, Class<?> provider, String version) throws IOException {
        String id = provider == Other.class ? "us-xx-loudville" : PackJars.ID;
        return PackJars.jar(temp.resolve(name), provider, id, version);
    }

    private static List<Problem> problems(List<Path> jars, String id) throws Exception {
        return PackJars.with(
                jars,
                () -> catchThrowableOfType(ProblemException.class, () -> Rulebook.load(id))
                        .problems());
    }

    private static List<String> installed(List<Path> jars) throws Exception {
        return PackJars.with(
                jars, () -> Packs.installed().stream().map(RulePack::id).toList());
    }

    @Test
    void each_provider_offers_the_pack_of_its_own_jar() throws Exception {
        Path one = jar("one.jar", First.class, "1.0.0");
        Path other = jar("other.jar", Other.class, "2.0.0");
        assertThat(installed(List.of(one, other))).containsExactly("us-xx-loudville", PackJars.ID);
        String version = PackJars.with(
                List.of(one, other),
                () -> Rulebook.load("us-xx-loudville").pack().version());
        assertThat(version).isEqualTo("2.0.0");
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void two_packs_with_one_id_are_refused_in_either_order_and_no_other_is(boolean swapped, boolean ofOneClass)
            throws Exception {
        Path one = jar("one.jar", First.class, "1.0.0");
        Path two = jar("two.jar", ofOneClass ? First.class : Second.class, "2.0.0");
        Path other = jar("other.jar", Other.class, "3.0.0");
        List<Path> jars = swapped ? List.of(two, one, other) : List.of(one, two, other);
        assertThat(problems(jars, PackJars.ID)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_PACK);
            assertThat(problem.message()).contains(PackJars.ID, "/one.jar", "/two.jar");
        });
        assertThat(installed(jars)).containsExactly("us-xx-loudville");
        assertThat(PackJars.with(jars, Packs::problems))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_PACK);
        assertThat(PackJars.with(jars, () -> Rulebook.load("us-xx-loudville").rules()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void a_pack_that_is_there_twice_with_one_content_is_one_pack(boolean ofOneClass) throws Exception {
        List<Path> jars = List.of(
                jar("one.jar", First.class, "1.0.0"), jar("two.jar", ofOneClass ? First.class : Second.class, "1.0.0"));
        assertThat(installed(jars)).containsExactly(PackJars.ID);
        assertThat(PackJars.with(jars, Packs::problems)).isEmpty();
    }

    @Test
    void a_provider_that_fails_is_named_and_stops_no_other() throws Exception {
        List<Path> jars = List.of(jar("a.jar", Failing.class, "1.0.0"), jar("b.jar", Other.class, "1.0.0"));
        assertThat(installed(jars)).containsExactly("us-xx-loudville");
        assertThat(problems(jars, PackJars.ID))
                .satisfiesExactly(
                        unknown -> assertThat(unknown.code()).isEqualTo(ProblemCode.UNKNOWN_PACK),
                        failing -> assertThat(failing.message()).contains(Failing.class.getName(), "no disk"));
    }

    @Test
    void a_provider_whose_class_is_not_there_is_named_and_stops_no_other() throws Exception {
        Path lost = PackJars.jarWithoutClass(temp.resolve("a.jar"), RulePackProvider.class, "city.nowhere.Provider");
        List<Path> jars = List.of(lost, jar("b.jar", Other.class, "1.0.0"));
        assertThat(installed(jars)).containsExactly("us-xx-loudville");
        assertThat(PackJars.with(jars, Packs::problems))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("city.nowhere.Provider"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us-xx-quietvile  | Maybe you meant "us-xx-quietville".
            US_XX_QUIETVILLE | Maybe you meant "us-xx-quietville".
            us-yy-quietville | Use one of: us-xx-quietville.
            uk-xx-quietville | Use one of: us-xx-quietville.
            us-x-quietville  | Use one of: us-xx-quietville.
            quietville       | Use one of: us-xx-quietville.
            us-xx            | Use one of: us-xx-quietville.
            """)
    void a_suggestion_never_crosses_a_state(String id, String help) throws Exception {
        assertThat(problems(List.of(jar("one.jar", First.class, "1.0.0")), id))
                .singleElement()
                .satisfies(problem -> assertThat(problem.help()).startsWith(help));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quayside", "quayside", "quay-side", "QUAY SIDE"})
    void a_name_that_several_places_have_is_ambiguous_however_it_is_written(String name) throws Exception {
        List<Path> jars = List.of(jar("one.jar", First.class, "1.0.0"), PackJars.boats(temp.resolve("boats.jar")));
        assertThat(problems(jars, name)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.AMBIGUOUS_JURISDICTION);
            assertThat(problem.message()).isEqualTo("\"" + name + "\" names more than one place.");
            assertThat(problem.help()).isEqualTo("There is a Quayside in Nowhere and one in Elsewhere.");
        });
        assertThat(problems(jars, "Quietville"))
                .extracting(Problem::code)
                .as("a name that no pack says is ambiguous")
                .containsExactly(ProblemCode.UNKNOWN_PACK);
    }

    @Test
    void a_receipt_is_replayed_by_the_installed_pack_that_it_names() throws Exception {
        Receipt receipt = NoisePack.assess(NoiseReport.TYPE.describe().build()).receipt();
        List<Path> jars = List.of(PackJars.boats(temp.resolve("boats.jar")));
        assertThat(PackJars.with(
                        jars,
                        () -> catchThrowableOfType(ProblemException.class, () -> Rulebook.replayInstalled(receipt))
                                .problems()))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_PACK);
        List<Path> other = List.of(jar("one.jar", First.class, "1.2.3"));
        assertThat(PackJars.with(other, () -> Rulebook.replayInstalled(receipt).differences()))
                .extracting(Replay.Mismatch::what)
                .startsWith(Replay.What.VERSION);
    }

    @Test
    void without_a_pack_that_is_said() throws Exception {
        assertThat(problems(List.of(), "us-xx-quietville"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.help())
                        .startsWith("No pack is installed. Class loaders asked: ")
                        .endsWith(", jars."));
    }
}
