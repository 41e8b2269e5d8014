package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers and ranges on the command line. */
class MeasuredCommandsTest {
    private static final String FOLDER = "src/test/resources/measured-packs/zz-example-loud";

    private static String line(String facts) {
        return "{\"asOf\":\"2026-06-01\",\"situation\":{\"type\":\"sound-check\"" + facts + "}}";
    }

    private static Cli.Result assess(String facts, String format) {
        return Cli.assess(line(facts), "--pack", FOLDER, "--format", format);
    }

    @Test
    void an_answer_repeats_a_number_as_a_number_and_a_range_as_an_object() {
        assertThat(assess(",\"level\":72", "json").out()).contains("\"level\": 72");
        assertThat(assess(",\"level\":{\"atLeast\":65,\"below\":80}", "json").out())
                .contains("\"atLeast\": 65,", "\"below\": 80");
    }

    @Test
    void text_names_the_number_with_its_unit() {
        assertThat(assess(",\"level\":72", "text").out()).contains("72 dBA").doesNotContain("\"72 dBA\"");
        assertThat(assess(",\"level\":{\"above\":64}", "text").out()).contains("above 64 dBA");
    }

    @Test
    void why_not_says_what_the_number_would_have_to_be() {
        Cli.Result result = new Cli()
                .in(line(",\"level\":72"))
                .with("explain", "-", "--conclusion", "inspect", "--pack", FOLDER, "--format", "text");
        assertThat(result.err()).isEmpty();
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("It needs level to be at least 80 dBA, and here it is 72 dBA")
                .contains("evel were at least 80 dBA (instead of 72 dBA)");
        Cli.Result json = new Cli()
                .in(line(",\"level\":72"))
                .with("explain", "-", "--conclusion", "inspect", "--pack", FOLDER, "--format", "json");
        assertThat(json.out().replaceAll("\\s+", ""))
                .contains("\"changes\":[{\"level\":{\"atLeast\":80}}]")
                .contains("\"needs\":[\"atleast80\"],\"is\":72");
    }

    @Test
    void lines_of_one_band_are_answered_as_each_alone() {
        List<String> facts = List.of(
                ",\"level\":72",
                ",\"level\":75",
                ",\"level\":\"at least 70\"",
                ",\"level\":{\"above\":69}",
                "",
                ",\"zone\":\"home\"");
        String lines =
                String.join("\n", facts.stream().map(MeasuredCommandsTest::line).toList()) + "\n";
        String together =
                Cli.assess(lines, "--pack", FOLDER, "--format", "jsonl").out();
        List<String> alone =
                facts.stream().map(each -> assess(each, "jsonl").out().strip()).toList();
        assertThat(together.lines().toList()).isEqualTo(alone);
    }

    @Test
    void an_interview_takes_a_number_for_what_was_measured_and_not_for_the_place_of_an_answer() {
        Cli.Result result = new Cli()
                .in("2\n2\n2\n")
                .with("ask", "--pack", FOLDER, "--type", "sound-check", "--as-of", "2026-06-01", "--format", "json");
        assertThat(result.err())
                .contains("Give a whole number from 0 to 200 dBA", "  - at most 64 dBA\n", "Nothing more can change");
        assertThat(result.out()).contains("\"level\": 2,", "\"alarms\": 2");
    }

    @Test
    void a_number_beyond_the_limits_is_refused_with_the_limits() {
        assertThat(assess(",\"level\":500", "json").out())
                .contains("unknown-value", "which goes from 0 to 200 dBA", "Give a whole number from 0 to 200 dBA");
    }

    @Test
    void the_pack_is_sound() {
        Cli.Result result = Cli.run("run", FOLDER, "--pack", FOLDER);
        assertThat(result.out()).endsWith("2 passed, 0 failed\n");
    }
}
