package city.ordinance.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Holds the reference page against the commands. {@code -Dordinance.docs=write} writes it anew. */
class CommandLinePageTest {
    private static final Path PAGE = Path.of("../docs/reference/command-line.md");

    private static CommandLine line() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Ordinance.commandLine(new Console(InputStream.nullInputStream(), nowhere, nowhere, false, 100, false));
    }

    @BeforeAll
    static void write() throws IOException {
        if ("write".equals(System.getProperty("ordinance.docs"))) {
            Files.writeString(PAGE, CommandLinePage.of(Files.readString(PAGE)).write(line()));
        }
    }

    @Test
    void the_page_says_of_every_command_and_option_what_its_help_says() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page)
                .as("Write it anew: mvn verify -Dordinance.docs=write")
                .isEqualTo(CommandLinePage.of(page).write(line()));
    }

    @Test
    void every_command_and_option_has_an_example_and_nothing_else_has() throws IOException {
        Set<String> expected = new HashSet<>();
        for (CommandLine command : CommandLinePage.commands(line())) {
            String name = command.getCommandSpec().qualifiedName();
            expected.add(name);
            CommandLinePage.options(command).forEach(option -> expected.add(name + " " + option.longestName()));
        }
        String page = Files.readString(PAGE);
        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(CommandLinePage.of(page).examples().keySet())
                .as("Write the page anew, and an example wherever it says \"%s\"", CommandLinePage.MISSING)
                .isEqualTo(expected);
        assertThat(page).doesNotContain(CommandLinePage.MISSING);
    }

    @Test
    void every_example_is_understood_and_uses_what_it_is_an_example_of() throws IOException {
        CommandLinePage.of(Files.readString(PAGE)).examples().forEach((of, example) -> {
            assertThat(example).startsWith("ordinance ");
            String[] words = example.replaceFirst(" > .*", "").split(" ");
            ParseResult parsed =
                    line().parseArgs(List.of(words).subList(1, words.length).toArray(String[]::new));
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            String option = of.replaceFirst(".* (--[a-z-]+)$", "$1");
            assertThat(parsed.commandSpec().qualifiedName()).isEqualTo(of.replaceFirst(" --.*", ""));
            assertThat(option.equals(of) || parsed.hasMatchedOption(option))
                    .as(of)
                    .isTrue();
        });
    }
}
