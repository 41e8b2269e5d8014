package city.ordinance.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: its console. A command returns its exit code. */
abstract class Subcommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    final Console console() {
        return ((Ordinance) spec.root().userObject()).console();
    }

    final CommandSpec spec() {
        return spec;
    }
}
