package city.ordinance.examples.cli;

import city.ordinance.json.ProblemJson;
import city.ordinance.problem.ProblemException;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: its console. A command returns its exit code. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class Subcommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final @Nullable Console given;

    /** A command as the parser of arguments makes it. */
    Subcommand() {
        this.given = null;
    }

    /** A command made without that parser. */
    Subcommand(Console console) {
        this.given = console;
    }

    final Console console() {
        return given != null ? given : ((Ordinance) spec.root().userObject()).console();
    }

    final CommandSpec spec() {
        return spec;
    }

    /**
     * Does the work. Where results are JSON, problems go to standard output as JSON too, so that a program reads one
     * stream; otherwise they go on to whoever shows problems to people.
     */
    final int answer(boolean json, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (ProblemException e) {
            if (!json) {
                throw e;
            }
            console().out().print(ProblemJson.write(e.problems()) + "\n");
            return ExitCode.USAGE;
        }
    }
}
