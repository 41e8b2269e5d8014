package city.ordinance.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: its console. A command returns its exit code. */
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
}
