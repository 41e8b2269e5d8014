package city.ordinance.examples.cli;

/** Runs the command line for tests of the documentation. */
public final class CommandLineForDocs {
    private CommandLineForDocs() {}

    /** What a command prints, 100 columns wide. */
    public static String out(String... args) {
        return Cli.run(args).out();
    }
}
