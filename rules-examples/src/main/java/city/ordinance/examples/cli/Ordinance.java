package city.ordinance.examples.cli;

import city.ordinance.json.ProblemJson;
import city.ordinance.problem.Problem;
import city.ordinance.problem.ProblemCode;
import city.ordinance.problem.ProblemException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line of the library. Standard output carries results alone, standard error the rest. Exit codes: 0 done;
 * 1 a scenario or check failed; 2 bad usage or bad input; 70 our own fault.
 */
@Command(
        name = "ordinance",
        description =
                "Says what a city's published source lets one conclude about a situation, and what it leaves open.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:a scenario or check failed",
            " 2:bad usage or bad input",
            "70:our own fault",
        },
        subcommands = {
            Assess.class,
            Explain.class,
            WhatIf.class,
            Ask.class,
            ReplayFile.class,
            CheckDraft.class,
            Run.class,
            PacksList.class,
            Verify.class,
            ServeCommand.class,
            Mcp.class,
            Diff.class,
            Completion.class
        })
public final class Ordinance implements Runnable {
    private static final int FAULT = 70;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    Ordinance(Console console) {
        this.console = console;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.system(), args));
    }

    /** Runs a command. Whatever happens, no stack trace is shown. */
    static int run(Console console, String... args) {
        int code;
        try {
            requireWhole(args);
            OptionalInt plain = PlainAssess.run(console, args);
            code = plain.isPresent() ? plain.getAsInt() : commandLine(console).execute(args);
        } catch (ProblemException e) {
            code = asksForJson(args) ? refusedAsJson(console, e) : refused(console, e);
        } catch (Throwable e) {
            code = fault(console, e);
        }
        console.out().flush();
        console.err().flush();
        if (console.out().checkError() && code != FAULT && !Terminal.isPipe()) {
            console.err().print("Standard output could not be written to the end.\n");
            console.err().flush();
            return CommandLine.ExitCode.USAGE;
        }
        return code;
    }

    private static boolean asksForJson(String... args) {
        return Arrays.stream(args).anyMatch(arg -> arg.matches("(?i)(--format=)?jsonl?"));
    }

    private static int refusedAsJson(Console console, ProblemException e) {
        console.out().print(ProblemJson.write(e.problems()) + "\n");
        return CommandLine.ExitCode.USAGE;
    }

    /** Java puts U+FFFD for what the locale's encoding cannot hold: what was written there is lost. */
    private static void requireWhole(String... args) {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                throw new ProblemException(new Problem(
                        ProblemCode.MALFORMED,
                        "\"" + arg + "\" has a character that this locale cannot hold.",
                        "",
                        "Set a locale of UTF-8, such as LC_ALL=C.UTF-8, and try again."));
            }
        }
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Ordinance(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.max(console.width(), 55));
        line.setColorScheme(Help.defaultColorScheme(console.color() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof ProblemException problems) {
                return refused(console, problems);
            } else if (e instanceof InvalidPathException path) {
                return refused(console, Inputs.noFile(path.getInput()));
            }
            return fault(console, e);
        });
        IParameterExceptionHandler usage = line.getParameterExceptionHandler();
        line.setParameterExceptionHandler((e, given) -> {
            String visible = Problem.visible(String.valueOf(e.getMessage()));
            boolean same = visible.equals(e.getMessage());
            return usage.handleParseException(same ? e : new ParameterException(e.getCommandLine(), visible), given);
        });
        return line;
    }

    /** Shows problems to a person. */
    static int refused(Console console, ProblemException e) {
        ProblemText.print(e.problems(), console);
        return CommandLine.ExitCode.USAGE;
    }

    private static int fault(Console console, Throwable e) {
        String what = Problem.visible(String.valueOf(e).lines().findFirst().orElse(""));
        console.err().print("This is our fault, not yours; please report it: " + what + "\n");
        return FAULT;
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
