package city.ordinance.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The reference page of the command line. Its introduction and its examples are written by hand; commands, options and
 * what they do are taken from the commands themselves.
 */
final class CommandLinePage {
    /** Stands where an example is still to be written. */
    static final String MISSING = "an example is still to be written";

    private static final Pattern HEADING = Pattern.compile("## `(ordinance [a-z -]+)`");
    private static final Pattern ROW = Pattern.compile("\\| `(--[a-z-]+).*\\| `([^`]+)` \\|");
    private static final String FENCE = "```";

    private final String introduction;
    private final Map<String, String> examples;

    private CommandLinePage(String introduction, Map<String, String> examples) {
        this.introduction = introduction;
        this.examples = examples;
    }

    /** What a page has that was written by hand. */
    static CommandLinePage of(String page) {
        Map<String, String> examples = new LinkedHashMap<>();
        String command = "";
        boolean fenced = false;
        for (String line : page.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                command = heading.group(1);
            } else if (line.startsWith(FENCE)) {
                fenced = !fenced;
            } else if (fenced && !command.isEmpty()) {
                examples.put(command, line);
            } else if (row.matches()) {
                examples.put(command + " " + row.group(1), row.group(2));
            }
        }
        int end = page.indexOf("\n## `ordinance ");
        return new CommandLinePage(end < 0 ? page : page.substring(0, end), examples);
    }

    /** The examples, by command, or by command and option. */
    Map<String, String> examples() {
        return examples;
    }

    /** Every command below this one, in the order of help, each before its own commands. */
    static List<CommandLine> commands(CommandLine line) {
        List<CommandLine> all = new ArrayList<>();
        for (CommandLine command : line.getSubcommands().values()) {
            all.add(command);
            all.addAll(commands(command));
        }
        return all;
    }

    /** The options of a command, without those that every command has. */
    static List<OptionSpec> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .toList();
    }

    /** The whole page for these commands. */
    String write(CommandLine line) {
        StringBuilder out = new StringBuilder(introduction);
        commands(line).forEach(command -> command(command, out));
        return out.toString();
    }

    private void command(CommandLine command, StringBuilder out) {
        CommandSpec spec = command.getCommandSpec();
        String name = spec.qualifiedName();
        out.append("\n## `").append(name).append("`\n\n");
        for (String paragraph : spec.usageMessage().description()) {
            out.append(escape(paragraph)).append('\n');
        }
        out.append('\n')
                .append(FENCE)
                .append('\n')
                .append(example(name))
                .append('\n')
                .append(FENCE)
                .append('\n');
        if (!spec.positionalParameters().isEmpty()) {
            out.append("\n| argument | what it is |\n|---|---|\n");
            spec.positionalParameters()
                    .forEach(argument -> out.append("| `")
                            .append(argument.paramLabel())
                            .append("` | ")
                            .append(says(argument))
                            .append(" |\n"));
        }
        if (!options(command).isEmpty()) {
            out.append("\n| option | what it does | example |\n|---|---|---|\n");
            options(command).forEach(option -> option(name, option, out));
        }
    }

    private void option(String command, OptionSpec option, StringBuilder out) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        out.append("| `").append(option.longestName()).append(value).append("` | ");
        out.append(says(option)).append(" | `").append(example(command + " " + option.longestName()));
        out.append("` |\n");
    }

    private String example(String key) {
        return examples.getOrDefault(key, MISSING);
    }

    private static String says(ArgSpec argument) {
        return escape(String.join(" ", argument.description()));
    }

    private static String escape(String text) {
        return text.replaceAll("([|*<>\\[\\]])", "\\\\$1");
    }
}
