package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    @TempDir
    Path folder;

    @Test
    void a_new_pack_is_laid_out_and_verifies_as_it_stands() {
        Cli.Result made = Cli.run(
                "packs", "new", "us-xx-springfield", "--city", "Springfield", "--state", "Xanadu", "--in", folder + "");
        assertThat(made.code()).isZero();
        assertThat(made.out()).isEqualTo(folder.resolve("us-xx-springfield") + "\n");

        Cli.Result verified = Cli.run("verify", folder.resolve("us-xx-springfield") + "", "--mutate");
        assertThat(verified.out()).contains("us-xx-springfield: sound");
        assertThat(verified.out().lines().reduce("", (before, line) -> line))
                .matches("12,096 points, 2 rules, 2 outcomes, 0 findings, \\d+ mutants of which \\d+ survived");
    }

    @Test
    void a_pack_whose_rule_never_fires_is_named_and_the_exit_code_is_1() throws IOException {
        Cli.run("packs", "new", "us-xx-springfield", "--city", "Springfield", "--state", "Xanadu", "--in", folder + "");
        Path rules = folder.resolve("us-xx-springfield/complaints.drl");
        String text = Files.readString(rules);
        int end = text.lastIndexOf("rule \"");
        String dead = text.substring(end)
                .replaceFirst("rule \"([A-Z]+-[A-Z]+)-\\d+", "rule \"$1-990")
                .replaceFirst(
                        "DeviceDeployment\\([^)]*\\)",
                        "DeviceDeployment( stage == Stage.PLANNED, stage == Stage.COMPLAINT )");
        Files.writeString(rules, text + "\n" + dead);

        Cli.Result verified = Cli.run("verify", folder.resolve("us-xx-springfield") + "");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("-990").contains("NoDeadRule: refuted");
    }

    @Test
    void a_scenario_that_fails_is_a_finding_and_no_score_is_given_beside_it() throws IOException {
        Cli.run("packs", "new", "us-xx-springfield", "--city", "Springfield", "--state", "Xanadu", "--in", folder + "");
        Path pack = folder.resolve("us-xx-springfield");
        Path scenario = pack.resolve("scenarios/01-a-complaint-about-a-device.yaml");
        String text = Files.readString(scenario);
        Files.writeString(scenario, text.replace("enforcers: [code-enforcement]", "enforcers: []"));
        Cli.Result wrong = Cli.run("verify", pack + "", "--mutate");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out())
                .contains("scenario-fails: The scenario \"TODO: a resident complains")
                .contains("enforcers: \"code-enforcement\" was not expected")
                .contains("us-xx-springfield: 1 finding, 0 properties not proved")
                .endsWith("mutants not tried\n")
                .doesNotContain("score");

        Files.writeString(scenario, text.replace("code-enforcement", "code-enforcment"));
        assertThat(Cli.run("verify", pack + "").out()).contains("Maybe you meant \"code-enforcement\".");

        Files.delete(scenario);
        Cli.Result none = Cli.run("verify", pack + "");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).contains("scenarios: no-scenario: The pack has no scenario");
    }

    @Test
    void a_pack_that_is_not_there_is_a_problem_with_the_nearest_id() {
        Cli.Result verified = Cli.run("verify", "us-mo-ofalon");
        assertThat(verified.code()).isEqualTo(2);
        assertThat(verified.err()).contains("unknown-pack").contains("Maybe you meant \"us-mo-ofallon\".");
    }

    @Test
    void the_bar_shows_the_share_and_the_phase() {
        assertThat(PhaseBar.line("trying mutants", 1, 2))
                .startsWith("[###############---------------]  50%  trying mutants");
    }
}
