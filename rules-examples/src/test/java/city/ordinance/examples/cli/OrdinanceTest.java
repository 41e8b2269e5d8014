package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

class OrdinanceTest {
    @Test
    void help_is_a_result() {
        Cli.Result result = Cli.run("--help");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("assess", "run", "packs", "70   our own fault");
    }

    @Test
    void every_command_has_help_and_a_version() {
        for (String command : new String[] {"assess", "whatif", "run", "packs"}) {
            assertThat(Cli.run(command, "--help").out()).startsWith("Usage: ordinance " + command);
            assertThat(Cli.run(command, "--version").out()).startsWith("ordinance ");
        }
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Cli.run("--version").out()).matches("ordinance \\d+\\.\\d+\\.\\d+\\S*\\s+");
    }

    @Test
    void bad_usage_is_exit_code_2_and_says_how_on_standard_error() {
        for (String[] args : new String[][] {{}, {"asess"}, {"assess"}, {"run"}, {"assess", "-", "--format", "xml"}}) {
            Cli.Result result = Cli.run(args);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void a_fault_of_ours_is_one_line_and_exit_code_70() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("a wire is loose\n\tat Somewhere.java");
            }
        };
        Cli.Result result = new Cli().in(broken).with("assess", "-");
        assertThat(result.code()).isEqualTo(70);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().startsWith("This is our fault, not yours");
    }

    @Test
    void even_an_error_of_the_runtime_is_one_line() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new StackOverflowError();
            }
        };
        Cli.Result result = new Cli().in(broken).with("assess", "-");
        assertThat(result.code()).isEqualTo(70);
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void a_shell_can_complete_commands() {
        assertThat(Cli.run("generate-completion").out()).contains("complete -F _complete_ordinance");
    }
}
