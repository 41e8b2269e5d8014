package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final String SCENARIO = """
            scenario: A request was denied
            pack: us-mo-ofallon
            asOf: 2026-06-01
            situation: {type: access-request, target: data, stage: denied}
            expect: {sanctions: []}
            """;

    @TempDir
    Path folder;

    @Test
    void a_scenario_that_holds_passes() throws IOException {
        write("a.yaml", SCENARIO);
        Cli.Result result = Cli.run("run", folder.toString());
        assertThat(result).isEqualTo(new Cli.Result(0, "PASS A request was denied\n1 passed, 0 failed\n", ""));
    }

    @Test
    void a_scenario_that_does_not_hold_says_where_it_differs() throws IOException {
        write("a.yaml", SCENARIO.replace("[]", "[seizure]"));
        write("b.yaml", SCENARIO);
        Cli.Result result = Cli.run("run", folder.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("""
                        FAIL A request was denied
                          sanctions: "seizure" was expected, and the answer does not have it.
                        PASS A request was denied
                        1 passed, 1 failed
                        """);
    }

    @Test
    void a_file_that_is_no_scenario_fails_as_bad_input_and_the_others_are_run() throws IOException {
        write("a.yaml", "nothing");
        write("b.yaml", SCENARIO);
        Cli.Result result = Cli.run("run", folder.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).endsWith("1 passed, 1 failed\n");
        assertThat(result.err()).contains("a.yaml", "malformed");
    }

    @Test
    void a_check_that_examined_nothing_has_not_passed() {
        Cli.Result result = Cli.run("run", folder.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("No scenario was found, so nothing was checked.");
    }

    @Test
    void a_place_that_is_not_there_stops_everything() throws IOException {
        Path file = write("a.yaml", SCENARIO);
        Cli.Result result =
                Cli.run("run", file.toString(), folder.resolve("none").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("There is no file or folder");
    }

    @Test
    void show_prints_the_assessments_too() throws IOException {
        write("a.yaml", SCENARIO);
        write(
                "b.yaml",
                SCENARIO.replace("us-mo-ofallon", "ofallon")
                        .replace("{sanctions: []}", "{error: " + "ambiguous-jurisdiction}"));
        Cli.Result result = Cli.run("run", "--show", folder.toString());
        assertThat(result.out())
                .contains("Generally, or: Judicial review; the article calls the court the county court")
                .contains("the description has the problem ambiguous-jurisdiction")
                .endsWith("2 passed, 0 failed\n");
    }

    @Test
    void a_pack_is_recorded_the_same_each_time() throws IOException {
        Path one = folder.resolve("one.gz");
        Path other = folder.resolve("other.gz");
        Cli.Result result = Cli.run("run", "--record", one.toString(), "--pack", "us-mo-ofallon");
        Cli.run("run", "--record", other.toString(), "--pack", "us-mo-ofallon", "--as-of", "2026-08-01");
        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("\\d+ situations recorded in .*one\\.gz\\n");
        assertThat(Files.size(one)).isPositive();
        assertThat(Files.size(other)).isPositive();
        assertThat(Cli.run("run", "--record", folder.resolve("x/y").toString(), "--pack", "us-mo-ofallon")
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run("run", "--record", one.toString()).code()).isEqualTo(2);
    }

    private Path newPack(String id) {
        Cli.run("packs", "new", id, "--city", "Testville", "--state", "Nowhere", "--in", folder + "");
        return folder.resolve(id);
    }

    private static Path scenario(Path pack) {
        return pack.resolve("scenarios/01-a-complaint-about-a-device.yaml");
    }

    @Test
    void a_folder_that_is_a_pack_has_its_scenarios_run_by_that_pack() throws IOException {
        Path pack = newPack("us-xx-testville");
        Cli.Result result = Cli.run("run", pack.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("PASS ").endsWith("\n1 passed, 0 failed\n");
        assertThat(Cli.run("run", "--show", pack.toString()).out()).contains("TODO the office as the source names it");
        Files.writeString(
                scenario(pack),
                Files.readString(scenario(pack)).replace("enforcers: [code-enforcement]", "enforcers: []"));
        Cli.Result changed = Cli.run("run", pack.toString());
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out())
                .startsWith("FAIL ")
                .contains("enforcers: \"code-enforcement\" was not expected")
                .endsWith("\n0 passed, 1 failed\n");
    }

    @Test
    void a_folder_with_the_id_of_an_installed_pack_is_run_by_the_folder() {
        Path pack = newPack("zz-example-harbor");
        assertThat(Cli.run("run", pack.toString()).out()).endsWith("1 passed, 0 failed\n");
        assertThat(Cli.run("run", "--pack", pack.toString(), scenario(pack).toString())
                        .code())
                .isZero();
        assertThat(Cli.run("run", scenario(pack).toString()).code()).isNotZero();
    }

    @Test
    void a_scenario_in_a_packs_folder_that_names_another_pack_fails() throws IOException {
        Path pack = newPack("us-xx-testville");
        Files.writeString(scenario(pack), SCENARIO);
        Cli.Result result = Cli.run("run", pack.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("pack: \"us-xx-testville\" was expected");
    }

    @Test
    void a_pack_in_a_folder_is_made_known_with_pack() throws IOException {
        Path pack = newPack("us-xx-testville");
        String scenarios = pack.resolve("scenarios").toString();
        assertThat(Cli.run("run", scenarios).out()).contains("unknown-pack");
        Cli.Result result = Cli.run("run", "--pack", pack.toString(), scenarios);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).endsWith("1 passed, 0 failed\n");
        assertThat(Cli.run("run", "--pack", folder.resolve("none").toString(), scenarios)
                        .code())
                .isEqualTo(2);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
