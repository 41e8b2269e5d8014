package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import city.ordinance.json.CanonicalJson;
import org.junit.jupiter.api.Test;

class DiffTest {
    @Test
    void a_pack_does_not_differ_from_itself() {
        Cli.Result result = Cli.run("diff", "us-mo-ofallon", "us-mo-ofallon");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("No difference: all 11,424 situations were compared");
    }

    @Test
    void a_difference_is_a_result_and_no_failure() {
        Cli.Result result = Cli.run("diff", "us-mo-ofallon", "zz-example-harbor");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("The outcome differs in ", "  For example: device-deployment");
    }

    @Test
    void json_and_markdown_say_the_same() {
        String json = Cli.run("diff", "us-mo-ofallon", "zz-example-harbor", "--by-kind", "--format", "json")
                .out();
        String markdown = Cli.run("diff", "us-mo-ofallon", "zz-example-harbor", "--by-kind", "--format", "markdown")
                .out();

        assertThat(CanonicalJson.of(json)).contains("\"comparedByKind\":true", "\"fewest\":true");
        assertThat(markdown).startsWith("# From us-mo-ofallon ").contains("## device-deployment: ");
    }

    @Test
    void nothing_in_common_is_nothing_compared() {
        Cli.Result result = Cli.run("diff", "us-mo-ofallon", "zz-example-valley-noise");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("Nothing was compared");
    }

    @Test
    void problems_are_told_in_the_format_asked_for() {
        Cli.Result text = Cli.run("diff", "us-mo-ofallon", "us-mo-ofalon");
        Cli.Result json =
                Cli.run("diff", "us-mo-ofallon", "us-mo-ofallon", "--as-of-b", "2020-01-01", "--format", "json");

        assertThat(text.code()).isEqualTo(2);
        assertThat(text.err()).contains("unknown-pack");
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.out()).contains("no-coverage");
    }
}
