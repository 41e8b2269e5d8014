package city.ordinance.examples.cli;

import city.ordinance.examples.assistant.AssistantServer;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Runs the assistant server until its input ends. */
@Command(
        name = "mcp",
        description = {
            "Serves the library to an assistant over the Model Context Protocol, on standard input and output.",
            "",
            "Meant to be started by a client of the protocol; it ends when its input ends. Tools: describe, assess, "
                    + "ask_next, explain, show_pack, check_draft."
        })
final class Mcp extends Subcommand {
    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintStream protocol = System.out;
        // INVARIANT: standard output carries the protocol alone, whatever a library may print.
        System.setOut(System.err);
        try {
            String version = new Version().getVersion()[0].replace("ordinance ", "");
            AssistantServer.serve(console().in(), protocol, version, Clock.systemDefaultZone());
        } finally {
            System.setOut(protocol);
        }
        return ExitCode.OK;
    }
}
