package city.ordinance.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import city.ordinance.InstalledPacks;
import city.ordinance.Packs;
import city.ordinance.Rulebook;
import city.ordinance.pack.PackInfo;
import city.ordinance.pack.Topic;
import city.ordinance.problem.ProblemException;
import city.ordinance.situation.SituationType;
import city.ordinance.spi.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints what lets a shell complete commands, options, files, packs, types and codes. */
@Command(
        name = "generate-completion",
        description = {
            "Prints a script that lets bash or zsh complete commands, options, files, and the packs, types and codes that "
                    + "are installed now.",
            "",
            "Use it with: source <(ordinance generate-completion)"
        })
final class Completion extends Subcommand {
    private static final String FILES = "@files";
    private static final String NOTHING = "@nothing";

    private final List<String> table = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Map<String, String> values = values();
        add(spec().root(), "", values);
        try (InputStream in = Objects.requireNonNull(Completion.class.getResourceAsStream("completion.bash"))) {
            String script = new String(in.readAllBytes(), UTF_8);
            console().out().print(script.replace("@TABLE@", String.join("\n", table)));
        }
        return ExitCode.OK;
    }

    /** What can stand in the place of each name of a parameter. */
    private static Map<String, String> values() {
        InstalledPacks installed = Packs.look();
        List<PackInfo> packs =
                installed.installed().stream().flatMap(Completion::info).toList();
        String ids = Stream.concat(packs.stream().map(PackInfo::id), Stream.of(FILES))
                .collect(joining(" "));
        String types = all(packs, pack -> pack.types().stream().map(SituationType::code));
        String codes = all(
                packs,
                pack -> Stream.concat(
                        pack.catalog().entries().stream()
                                .map(entry -> entry.id().code()),
                        pack.catalog().topics().stream().map(Topic::code)));
        return Map.ofEntries(
                Map.entry("PACK", ids),
                Map.entry("PACK-A", ids),
                Map.entry("PACK-B", ids),
                Map.entry("PACK-OR-FOLDER", ids),
                Map.entry("ID", ids),
                Map.entry("TYPE", types),
                Map.entry("CODE", codes),
                Map.entry("FILE", FILES),
                Map.entry("FOLDER", FILES),
                Map.entry("FILE-OR-FOLDER", FILES),
                Map.entry("BEFORE", FILES),
                Map.entry("AFTER", FILES));
    }

    /** What a pack says of itself; nothing where it cannot be used. */
    private static Stream<PackInfo> info(RulePack pack) {
        try {
            return Stream.of(Rulebook.load(pack).pack());
        } catch (ProblemException e) {
            return Stream.empty();
        }
    }

    private static String all(List<PackInfo> packs, Function<PackInfo, Stream<String>> of) {
        return packs.stream().flatMap(of).distinct().collect(joining(" "));
    }

    private void add(CommandSpec command, String path, Map<String, String> values) {
        String subcommands = String.join(" ", command.subcommands().keySet());
        if (!subcommands.isEmpty()) {
            add("commands:" + path, subcommands);
        }
        Stream<String> places = command.positionalParameters().stream().map(one -> words(one, values));
        add(
                path,
                Stream.concat(Stream.of(subcommands), places)
                        .collect(joining(" "))
                        .strip());
        List<OptionSpec> options =
                command.options().stream().filter(option -> !option.hidden()).toList();
        add(
                path + " -",
                options.stream().flatMap(option -> Stream.of(option.names())).collect(joining(" ")));
        options.stream()
                .filter(option -> option.arity().max() > 0)
                .forEach(option -> add(
                        Stream.of(option.names()).map(name -> path + " " + name).collect(joining("\" | \"")),
                        words(option, values)));
        command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(one -> add(one, path + " " + one.name(), values));
    }

    private void add(String asked, String words) {
        table.add("    \"" + asked + "\") echo \"" + words + "\" ;;");
    }

    private static String words(ArgSpec one, Map<String, String> values) {
        Object[] constants = one.type().getEnumConstants();
        return constants == null
                ? values.getOrDefault(one.paramLabel(), NOTHING)
                : Stream.of(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(joining(" "));
    }
}
